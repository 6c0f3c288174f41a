import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { useRead } from '../../hooks/useRead';

const LOOK_MS = 2_000;

/** How far the move is; it goes on when this is closed. */
export function MoveProgress({ job, onMoved }: { job: string; onMoved: (path: string) => void }) {
  const reading = useRead('job.get', { id: job }, { every: LOOK_MS });
  return (
    <Opening reading={reading} cards={1}>
      {({ job: { state, progress, total = 0, result } }) => {
        const over = state === 'done';
        const share = over ? 100 : Math.min(99, Math.round((progress * 100) / Math.max(1, total)));
        return (
          <View className="stack">
            <View {...aria('status', { live: 'polite' })}>
              {over ? '搬完了。' : `正在搬，已经办了 ${progress} 件，约 ${share}%。关掉这里也会接着搬。`}
            </View>
            <View className="tree-bar">
              <View className="tree-bar-done" style={{ width: `${share}%` }} />
            </View>
            {over && (
              <Button kind="filled" onPress={() => onMoved(String(result.to ?? ''))}>
                看看新位置
              </Button>
            )}
          </View>
        );
      }}
    </Opening>
  );
}
