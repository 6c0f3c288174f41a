import type { ReactNode } from 'react';
import { refusalWords } from '../../copy/refusals';
import type { Refusal } from '../../services/cloud';
import { Note } from '../basic/Note';
import { ErrorCard } from './ErrorCard';
import { Skeleton } from './Skeleton';

interface OpeningProps<T> {
  /** What `useRead` gives. */
  reading: { data: T | undefined; refusal: Refusal | undefined; refresh: () => Promise<void> };
  children: (data: T) => ReactNode;
  /** Bars shown while it is awaited. */
  cards?: number;
}

/** A page that waits for its data: bars, then the page; or why it did not open. Old data stays, and says so. */
export function Opening<T>({ reading, children, cards = 2 }: OpeningProps<T>) {
  const { data, refusal, refresh } = reading;
  const offline = refusal?.code === 'OFFLINE';
  if (data !== undefined) {
    return (
      <>
        {offline && <Note icon="wifi-slash">没连上网，下面是刚才的样子</Note>}
        {children(data)}
      </>
    );
  }
  if (!refusal) return <Skeleton cards={cards} />;
  return (
    <ErrorCard
      title={offline ? '没连上网' : '没打开'}
      line={offline ? '连上后点一下就好' : refusalWords[refusal.code]}
      again="再试一次"
      onAgain={() => void refresh()}
    />
  );
}
