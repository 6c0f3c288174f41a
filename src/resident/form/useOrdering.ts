import { useCallback, useRef, useState } from 'react';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { remember } from '../../services/cache';
import { cloudNow } from '../../services/clock';
import type { Refusal } from '../../services/cloud';
import { goInstead } from '../../services/go';
import { orderPage } from '../../services/routes';
import { showRow } from '../../services/showRow';
import { keepWords } from './usual';
import { inputOf, type Draft, type Item } from './draft';
import { mistakesFrom, mistakesIn, stillWrong, type Mistakes } from './mistakes';

/** The id under which a row can be brought into sight. */
export const rowId = (name: string): string => `row-${name}`;

/** The id of the place where it is said that an order did not go out. */
export const NOT_SENT = 'not-sent';

export interface Ordering {
  /** Sends the order and opens its page. A second tap, or one after it arrived, sends nothing. */
  send: () => Promise<void>;
  busy: boolean;
  mistakes: Mistakes;
  /** Why it was not taken, when no row can be blamed for it. */
  refusal: Refusal<'order.place'> | undefined;
}

/** Checks a draft, sends it, and says at the right row what is wrong. */
export function useOrdering(item: Item, draft: Draft, drop: () => void): Ordering {
  const { send: place, busy, refusal } = useAct('order.place', { quiet: true });
  const [blamed, setBlamed] = useState<{ wrong: Mistakes; then: Draft }>();
  const sent = useRef(false);
  const blame = useCallback(
    (wrong: Mistakes): boolean => {
      const first = Object.keys(wrong)[0];
      setBlamed({ wrong, then: draft });
      if (first !== undefined) setTimeout(() => showRow(rowId(first)));
      return first !== undefined;
    },
    [draft],
  );
  const send = useCallback(async () => {
    if (sent.current || blame(mistakesIn(item, draft))) return;
    const reply = await place(inputOf(item, draft, cloudNow()));
    if (!reply) return;
    if (!reply.ok) {
      const found = blame(mistakesFrom(reply.refusal, refusalWords[reply.refusal.code]) ?? {});
      if (!found) setTimeout(() => showRow(NOT_SENT));
      return;
    }
    sent.current = true;
    drop();
    keepWords(item.id, draft.words);
    remember('order.get', { id: reply.output.order.id }, reply.output);
    goInstead(orderPage(reply.output.order.id));
  }, [item, draft, drop, place, blame]);
  const mistakes = blamed ? stillWrong(blamed.wrong, blamed.then, draft) : {};
  const inARow = refusal && mistakesFrom(refusal, '') !== undefined;
  return { send, busy, mistakes, refusal: inARow ? undefined : refusal };
}
