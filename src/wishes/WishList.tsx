import { Button } from '../components/basic/Button';
import { Empty } from '../components/feedback/Empty';
import { useMore } from '../hooks/useMore';
import { WishCard } from './WishCard';
import type { Card } from './words';

interface WishListProps {
  page: { list: readonly Card[]; next?: string | undefined };
  load: Parameters<typeof useMore<Card>>[1];
  empty: { title: string; line: string };
  due?: boolean;
}

/** Wishes below each other, more on demand. */
export function WishList({ page, load, empty, due = false }: WishListProps) {
  const { list, more, busy } = useMore(page, load);
  return (
    <>
      {list.length === 0 && <Empty {...empty} />}
      {list.map((wish) => (
        <WishCard key={wish.id} wish={wish} due={due} />
      ))}
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
