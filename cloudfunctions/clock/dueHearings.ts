import { hearingExpiryOf } from '@core/domain/hearing/deadlines';
import { takeHearing, theHearingClock } from '@core/domain/hearing/take';
import { startJobs } from '../kit/nudge';
import { officesIn } from '../kit/officesAt';
import { recordHearing, tellsGuests } from '../kit/recordHearing';
import { inForceIn } from '../kit/rules';
import { commit } from '../kit/transaction';
import { caughtUp, inDueOrder, type Pace } from './inDueOrder';

/** Does for every session that is due what falls due, those that have been longest first; returns how many it moved on. */
export function dueHearings(now: number, pace: Pace): Promise<number> {
  return inDueOrder('hearings', now, pace, (id) => caughtUp(() => expireHearing(id, now)));
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
