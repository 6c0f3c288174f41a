import type { ReactNode } from 'react';
import type { Refusal } from '../../services/cloud';
import { Note } from '../basic/Note';
import { NotYet } from './NotYet';

interface OpeningProps<T> {
  /** What `useRead` gives. */
  reading: { data: T | undefined; refusal: Refusal | undefined; refresh: () => Promise<void> };
  children: (data: T) => ReactNode;
  /** Bars shown while it is awaited. */
  cards?: number;
}

/** A page that waits for its data: `NotYet`, then the page. Old data stays when the network is gone, and says so. */
export function Opening<T>({ reading, children, cards = 2 }: OpeningProps<T>) {
  const { data, refusal, refresh } = reading;
  if (data === undefined) return <NotYet refusal={refusal} onAgain={() => void refresh()} cards={cards} />;
  return (
    <>
      {refusal?.code === 'OFFLINE' && <Note icon="wifi-slash">没连上网，下面是刚才的样子</Note>}
      {children(data)}
    </>
  );
}
