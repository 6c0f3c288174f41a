import { View } from '@tarojs/components';
import type { Fault } from '@core/domain/import/fault';
import { Note } from '../../components/basic/Note';
import { faultSentence } from './words';

/** What has to be mended before a table can be brought in, line by line. */
export function Faults({ faults, count }: { faults: readonly Fault[]; count: number }) {
  return (
    <>
      <Note>
        {count > faults.length
          ? `先列出前 ${faults.length} 处。改好再选一次文件，什么都还没有动。`
          : '改好再选一次文件，什么都还没有动。'}
      </Note>
      {faults.map((fault) => (
        <View key={`${fault.line} ${fault.column} ${fault.kind}`} className="transfer-fault">
          {faultSentence(fault)}
        </View>
      ))}
    </>
  );
}
