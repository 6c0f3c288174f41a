import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { when } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { Apply } from './Apply';
import { Curves } from './Curves';
import { FigureRows } from './FigureRows';
import { Trying } from './Trying';
import { basisWords, changeWords, doubtsOf, summaryWords, type Result, type Trial } from './words';

interface OutcomeProps {
  trial: Trial;
  shown: Output<'settings.get'>;
  onSeen: (seen: Output<'whatIf.get'>) => void;
  onApplied: (shown: Output<'settings.get'>) => void;
}

/** What was tried, and what it came to or how far it is. */
export function Outcome({ trial, shown, onSeen, onApplied }: OutcomeProps) {
  const now = useNow();
  const again = useAct('whatIf.begin');
  const { state, result, tried, present, at } = trial;
  const retry = async (): Promise<void> => {
    const reply = await again.send({ rules: tried });
    if (reply?.ok) onSeen(reply.output);
  };
  return (
    <>
      <Section title="试的这套" side={`${when(at, now)} 试的`} />
      <Card>
        {changeWords(present, tried).map((words) => (
          <View key={words}>{words}</View>
        ))}
      </Card>
      {state === 'running' && <Trying key={trial.id} trial={trial} onOver={onSeen} />}
      {state === 'cancelled' && <Empty title="这一次没算完就停了" line="设置没有动，想试随时再试" />}
      {state === 'failed' && (
        <ErrorCard
          title="这一次没算出来"
          line="设置没有动。再试一次，还不行就打电话"
          again="再试一次"
          busy={again.busy}
          onAgain={() => void retry()}
        />
      )}
      {result && (
        <Figures result={result}>
          <Apply trial={trial} shown={shown} onApplied={onApplied} />
        </Figures>
      )}
    </>
  );
}

function Figures({ result, children }: { result: Result; children: ReactNode }) {
  if (result.members === 0) return <Empty title="还没有能接单的人" line="有人报到以后再试，才算得出来" />;
  return (
    <>
      <Card tone="marked">{summaryWords(result)}</Card>
      <Curves result={result} />
      <FigureRows result={result} />
      <Note>{[basisWords(result), ...doubtsOf(result)].join('')}</Note>
      {children}
    </>
  );
}
