import { apart } from '../kit/apart';
import { now as readClock } from '../kit/clock';
import { inTurn } from '../kit/inTurn';
import { between, find } from '../kit/store';
import { lookAt } from './lookAt';

/**
 * Looks once at every order that is due, those that have been longest first, until the time is up; returns how many it
 * moved on. One that cannot be moved is passed by: it keeps nobody behind it waiting.
 */
export async function dueOrders(now: number, until: number, slice: number, atOnce: number): Promise<number> {
  let moved = 0;
  for (let from = 0; readClock() < until;) {
    const due = await find('orders', { dueAt: between(from, now) }, slice, ['dueAt', 'asc']);
    moved += await inTurn(due, atOnce, ({ _id }) =>
      apart(`order ${_id}`, async () => (await lookAt(_id, now)).moved),
    );
    const last = due.at(-1)?.dueAt;
    if (last === undefined || due.length < slice) break;
    from = last;
  }
  return moved;
}
