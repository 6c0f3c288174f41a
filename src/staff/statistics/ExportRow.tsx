import type { Input } from '@core/contract';
import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { useAct } from '../../hooks/useAct';
import { useWritten } from '../../hooks/useWritten';

/** Takes the figures out as a table, each with its two numbers and what they mean. */
export function ExportRow({ input }: { input: Input<'statistics.export'> }) {
  const begin = useAct('statistics.export');
  const { open, rows } = useWritten();
  const write = async (): Promise<void> => {
    const begun = await begin.send(input);
    if (begun?.ok) await open(begun.output.id);
  };
  return (
    <View className="stack">
      <Note>表里有每个数的分子、分母和算法，这里和下一层的地方都有。下载链接十分钟后失效。</Note>
      {rows !== undefined && (
        <View {...aria('status', { live: 'polite' })}>{`正在写表，写了 ${rows} 行`}</View>
      )}
      <Button kind="tinted" disabled={begin.busy || rows !== undefined} onPress={() => void write()}>
        导出 Excel
      </Button>
    </View>
  );
}
