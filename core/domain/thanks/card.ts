import type { Ms } from '../calendar/time';
import type { Order } from '../order/order';
import type { RegionPath } from '../place/region';

/** `birthday` and `letter`: a community's to a leader; `helped`: a resident's to those who did an order. */
export const cardKinds = ['birthday', 'letter', 'helped'] as const;
export type CardKind = (typeof cardKinds)[number];

/** Words of thanks to somebody: read by those they are for, and by who wrote them. */
export interface ThanksCard {
  /** Of an order the order's own, of a community made of whom it is for and the year or day: each is sent once. */
  _id: string;
  kind: CardKind;
  to: string[];
  by: string;
  community: RegionPath;
  /** What it is for. */
  title: string;
  words: string;
  at: Ms;
}

/** What was done, in full or in part, and is over. */
const done: readonly Order['outcome'][] = ['solved', 'partly'];

/** Those whom the household of an order may thank: who did it and who went along. Nobody while it is under way. */
export function thankedFor(order: Order): string[] {
  const { state, outcome, claimer, team = [] } = order;
  if (state !== 'closed' || !claimer || !done.includes(outcome)) return [];
  return [...new Set([claimer.personId, ...team.map(({ personId }) => personId)])];
}
