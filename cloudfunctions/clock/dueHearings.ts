import { hearingExpiryOf } from '@core/domain/hearing/deadlines';
import { takeHearing, theHearingClock } from '@core/domain/hearing/take';
import { apart } from '../kit/apart';
import { now as readClock } from '../kit/clock';
import { inTurn } from '../kit/inTurn';
import { startJobs } from '../kit/nudge';
import { officesIn } from '../kit/officesAt';
import { recordHearing, tellsGuests } from '../kit/recordHearing';
import { inForceIn } from '../kit/rules';
import { between, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Does for every session that is due what falls due, those that have been longest first; returns how many it moved on. */
export async function dueHearings(
  now: number,
  until: number,
  slice: number,
  atOnce: number,
): Promise<number> {
  let moved = 0;
  for (let from = 0; readClock() < until;) {
    const due = await find('hearings', { dueAt: between(from, now) }, slice, ['dueAt', 'asc']);
    moved += await inTurn(due, atOnce, ({ _id }) => apart(`hearing ${_id}`, () => movedOn(_id, now)));
    const last = due.at(-1)?.dueAt;
    if (last === undefined || due.length < slice) break;
    from = last;
  }
  return moved;
}

/** What fell due while the clock stood still is caught up with in one look. */
const MOST_STEPS = 8;

async function movedOn(id: string, now: number): Promise<boolean> {
  let steps = 0;
  while (steps < MOST_STEPS && (await expireHearing(id, now))) steps += 1;
  return steps > 0;
}

/** One step of the clock; false when nothing is due any longer, so that twice is once. */
async function expireHearing(id: string, now: number): Promise<boolean> {
  const guests = { told: false };
  const moved = await commit(async (tx) => {
    const hearing = await tx.get('hearings', id);
    const act = hearing && (hearing.dueAt ?? Infinity) <= now ? hearingExpiryOf(hearing) : undefined;
    if (!hearing || !act) return false;
    const chain = await officesIn(tx, hearing.place);
    const { calendar } = await inForceIn(hearing.community, now);
    const decision = takeHearing(hearing, act, theHearingClock, {}, { now, calendar, chain });
    if (!decision.ok) return false;
    const { hearing: after, notify } = decision;
    await recordHearing(tx, { before: hearing, after, act, actor: theHearingClock, notify, now });
    guests.told = tellsGuests(notify);
    return true;
  });
  if (guests.told) await startJobs();
  return moved;
}
