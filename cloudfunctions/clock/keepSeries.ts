import { apart } from '../kit/apart';
import { inTurn } from '../kit/inTurn';
import { keepSessions } from '../kit/seriesSessions';
import { atMost, find } from '../kit/store';

/** Looks at the series whose hour has come and sets the sessions that should be there; returns how many it looked at. */
export async function keepSeries(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('series', { dueAt: atMost(now) }, slice, ['dueAt', 'asc']);
  return inTurn(due, atOnce, ({ _id }) => apart(`series ${_id}`, () => kept(_id, now)));
}

async function kept(id: string, now: number): Promise<boolean> {
  await keepSessions(id, now);
  return true;
}
