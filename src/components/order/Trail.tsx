import { calledAs } from '../../copy/states';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { Card, Section } from '../basic/Card';
import { Timeline } from './Timeline';

interface TrailProps {
  trail: readonly { at: number; act: string; by?: Parameters<typeof calledAs>[0] | undefined }[];
  /** The acts in words. */
  words: Readonly<Record<string, string>>;
}

/** What has happened to something, for those concerned; where it stands is marked. */
export function Trail({ trail, words }: TrailProps) {
  const now = useNow();
  if (trail.length === 0) return null;
  const steps = trail.map(({ at, act, by }, n) => ({
    mark: n === trail.length - 1 ? ('now' as const) : ('done' as const),
    title: (Object.hasOwn(words, act) ? words[act] : undefined) ?? act,
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
