import { Card, Section } from '../../components/basic/Card';
import { Timeline } from '../../components/order/Timeline';
import { calledAs } from '../../copy/states';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { trailWords, type View } from '../words';

const isKnown = (act: string): act is keyof typeof trailWords => Object.hasOwn(trailWords, act);

/** What has happened, for those concerned. */
export function Trail({ wish: { trail } }: { wish: View }) {
  const now = useNow();
  if (trail.length === 0) return null;
  const steps = trail.map(({ at, act, by }, n) => ({
    mark: n === trail.length - 1 ? ('now' as const) : ('done' as const),
    title: isKnown(act) ? trailWords[act] : act,
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
