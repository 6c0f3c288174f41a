import { refusalWords } from '../../copy/refusals';
import type { Refusal } from '../../services/cloud';
import { ErrorCard } from './ErrorCard';
import { Skeleton } from './Skeleton';

interface NotYetProps {
  /** Why a read brought nothing; absent while it is on its way. */
  refusal: Refusal | undefined;
  onAgain: () => void;
  cards?: number;
}

/** In the place of what a page reads, until it is there: bars after 0.4 s, or why not and what to do. */
export function NotYet({ refusal, onAgain, cards = 2 }: NotYetProps) {
  if (!refusal) return <Skeleton cards={cards} />;
  const offline = refusal.code === 'OFFLINE';
  return (
    <ErrorCard
      title={offline ? '没连上网' : refusalWords[refusal.code]}
      line={offline ? '您写的、点的都还在。连上后再试一次' : '再试一次，或打社区电话，有人接'}
      again="再试一次"
      onAgain={onAgain}
    />
  );
}
