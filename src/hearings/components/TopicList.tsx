import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { useMore } from '../../hooks/useMore';
import type { Card } from '../words/topic';
import { TopicCard } from './TopicCard';

interface TopicListProps {
  page: { list: readonly Card[]; next?: string | undefined };
  load: Parameters<typeof useMore<Card>>[1];
  empty: { title: string; line: string };
  due?: boolean;
}

/** Topics below each other, more on demand. */
export function TopicList({ page, load, empty, due = false }: TopicListProps) {
  const { list, more, busy } = useMore(page, load);
  return (
    <>
      {list.length === 0 && <Empty {...empty} />}
      {list.map((topic) => (
        <TopicCard key={topic.id} topic={topic} due={due} />
      ))}
      {more && (
        <Button onPress={more} busy={busy}>
          再看一些
        </Button>
      )}
    </>
  );
}
