import { DAY, type Ms } from '../calendar/time';
import type { Outcome } from '../order/order';
import type { RegionPath } from '../place/region';

/** So many orders of one kind in a grid within so many days are something to be talked about. */
export const ALIKE = 5;
export const WITHIN = 30 * DAY;
/** So many who saw the same: whoever sent the snap, and who seconded it. */
export const SEEN_BY = 5;

/** What neighbours have said so often in orders or snaps that it may be talked about. */
export interface Suggestion {
  _id: string;
  source: 'orders' | 'snaps';
  community: RegionPath;
  grid: RegionPath;
  itemId: string;
  itemName: string;
  /** The snap that many saw. */
  orderId?: string;
  /** When it was seen last that there are so many. */
  at: Ms;
  state: 'open' | 'dismissed' | 'taken';
  /** Until when it is not suggested again, once staff have answered. */
  quietUntil?: Ms;
  answeredBy?: string;
  topicId?: string;
}

const uncounted: readonly Outcome[] = ['withdrawn', 'duplicate', 'rejected', 'notOurs'];

/** Whether an order is one more of its kind: not one that was taken back, is there twice, or is nothing to be done. */
export const isCounted = ({ outcome }: { outcome?: Outcome | undefined }): boolean =>
  outcome === undefined || !uncounted.includes(outcome);

/** A suggestion once there are enough, in view of the one before; undefined where staff want to hear no more of it. */
export function suggestedAgain(
  before: Suggestion | undefined,
  found: Omit<Suggestion, 'state' | 'at'>,
  now: Ms,
): Suggestion | undefined {
  if (before?.quietUntil !== undefined && now < before.quietUntil) return undefined;
  return { ...found, state: 'open', at: before?.state === 'open' ? before.at : now };
}

/** Staff have made a topic of it, or not: either way it is quiet for thirty days. */
export const answered = (
  { topicId: _before, ...suggestion }: Suggestion,
  by: string,
  now: Ms,
  topicId?: string,
): Suggestion => ({
  ...suggestion,
  at: now,
  state: topicId === undefined ? 'dismissed' : 'taken',
  quietUntil: now + WITHIN,
  answeredBy: by,
  ...(topicId === undefined ? {} : { topicId }),
});
