import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { useMore } from '../../hooks/useMore';
import type { Card } from '../words/hearing';
import { HearingCard } from './HearingCard';

interface HearingListProps<T extends Card> {
  page: { list: readonly T[]; next?: string | undefined };
  load: Parameters<typeof useMore<T>>[1];
  empty: { title: string; line: string };
  /** What else there is to say of one. */
  lineOf?: (hearing: T) => string | undefined;
}

/** Sessions below each other, more on demand. */
export function HearingList<T extends Card>({ page, load, empty, lineOf }: HearingListProps<T>) {
  const { list, more, busy } = useMore(page, load);
  return (
    <>
      {list.length === 0 && <Empty {...empty} />}
      {list.map((hearing) => (
        <HearingCard key={hearing.id} hearing={hearing} line={lineOf?.(hearing)} />
      ))}
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
