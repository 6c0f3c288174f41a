import { Card, Section } from '../../components/basic/Card';
import { Timeline } from '../../components/order/Timeline';
import { calledAs } from '../../copy/states';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { trailWord, type View } from '../words/topic';

/** What has happened to a topic. */
export function Trail({ topic: { trail } }: { topic: View }) {
  const now = useNow();
  const steps = trail.map(({ at, act, by }, n) => ({
    mark: n === trail.length - 1 ? ('now' as const) : ('done' as const),
    title: trailWord(act),
    time: when(at, now),
    line: by && calledAs(by),
  }));
  return (
    <>
      <Section title="走到哪一步" />
      <Card>
        <Timeline steps={steps} />
      </Card>
    </>
  );
}
