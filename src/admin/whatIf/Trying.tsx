import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { progressWords, type Trial } from './words';

const LOOK_MS = 2_000;

interface TryingProps {
  trial: Trial;
  /** It is over: done, stopped or failed. */
  onOver: (seen: Output<'whatIf.get'>) => void;
}

/** How far it is; it goes on when the page is closed. */
export function Trying({ trial: first, onOver }: TryingProps) {
  const { data, refresh } = useRead('whatIf.get', { id: first.id }, { every: LOOK_MS });
  const stop = useAct('job.cancel');
  const trial = data?.trial ?? first;
  const { state, progress, total, mayCancel } = trial;
  useEffect(() => {
    if (data?.trial && state !== 'running') onOver(data);
  }, [data, state, onOver]);
  const share = total === undefined ? 0 : Math.min(100, Math.round((progress * 100) / Math.max(1, total)));
  const cancel = async (): Promise<void> => {
    await stop.send({ id: trial.id });
    await refresh();
  };
  return (
    <Card>
      <View className="stack">
        <View {...aria('status', { live: 'polite' })}>{progressWords(trial)}</View>
        <View className="what-if-bar" {...aria(undefined, { hidden: true })}>
          <View className="what-if-bar-done" style={{ width: `${share}%` }} />
        </View>
        <Note>地方大要算几分钟。关掉这一页也会算完，回来就看得到。</Note>
        {mayCancel && (
          <Button onPress={() => void cancel()} busy={stop.busy}>
            不算了
          </Button>
        )}
      </View>
    </Card>
  );
}
