import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { useMore } from '../../hooks/useMore';
import type { ShowCard as Line } from '../words/show';
import { ShowCard } from './ShowCard';

interface ShowListProps<T extends Line> {
  page: { list: readonly T[]; next?: string | undefined };
  load: Parameters<typeof useMore<T>>[1];
  empty: { title: string; line: string };
  /** What else there is to say of one. */
  lineOf?: (show: T) => string | undefined;
  /** Which page of one a tap opens. */
  pageOf?: (id: string) => string;
}

/** Shows below each other, more on demand. */
export function ShowList<T extends Line>({ page, load, empty, lineOf, pageOf }: ShowListProps<T>) {
  const { list, more, busy } = useMore(page, load);
  return (
    <>
      {list.length === 0 && <Empty {...empty} />}
      {list.map((show) => (
        <ShowCard key={show.id} show={show} line={lineOf?.(show)} {...(pageOf ? { pageOf } : {})} />
      ))}
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
