import { apart } from '../kit/apart';
import { now as readClock } from '../kit/clock';
import type { Documents } from '../kit/documents';
import { inTurn } from '../kit/inTurn';
import { between, find } from '../kit/store';

/** What has a life with deadlines. */
type Living = 'orders' | 'wishes' | 'topics' | 'hearings' | 'shows';

/** How long, how many in one look, and how many at once. */
export interface Pace {
  until: number;
  slice: number;
  atOnce: number;
}

/**
 * Looks once at everything of a kind that is due, what has been longest first, until the time is up; returns how many
 * it moved on. One that cannot be moved is passed by: it keeps nobody behind it waiting.
 */
export async function inDueOrder(
  name: Living,
  now: number,
  { until, slice, atOnce }: Pace,
  moveOn: (id: string) => Promise<boolean>,
): Promise<number> {
  let moved = 0;
  for (let from = 0; readClock() < until;) {
    const where = { dueAt: between(from, now) };
    const due: Pick<Documents[Living], '_id' | 'dueAt'>[] = await find(name, where, slice, ['dueAt', 'asc']);
    moved += await inTurn(due, atOnce, ({ _id }) => apart(`${name} ${_id}`, () => moveOn(_id)));
    const last = due.at(-1)?.dueAt;
    if (last === undefined || due.length < slice) break;
    from = last;
  }
  return moved;
}

/** What fell due while the clock stood still is caught up with in one look. */
const MOST_STEPS = 8;

/** Steps taken one after another until nothing is due any longer; whether any was. */
export async function caughtUp(step: () => Promise<boolean>): Promise<boolean> {
  let steps = 0;
  while (steps < MOST_STEPS && (await step())) steps += 1;
  return steps > 0;
}
