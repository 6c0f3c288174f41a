import { reminderDue, reminderVersion, remindsAt } from '@core/domain/hearing/reminders';
import { apart } from '../kit/apart';
import { idOf } from '../kit/ids';
import { inTurn } from '../kit/inTurn';
import { jobRow } from '../kit/jobRow';
import { startJobs } from '../kit/nudge';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Has everybody who has a seat at a session that is near told again, by a job; returns how many sessions. */
export async function remindHearings(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('hearings', { remindAt: atMost(now) }, slice, ['remindAt', 'asc']);
  const done = await inTurn(due, atOnce, ({ _id }) => apart(`reminder ${_id}`, () => remind(_id, now)));
  if (done > 0) await startJobs();
  return done;
}

async function remind(id: string, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const hearing = await tx.get('hearings', id);
    if (!hearing || (hearing.remindAt ?? Infinity) > now) return false;
    const { remindAt: _due, ...rest } = hearing;
    const next = remindsAt(hearing, now);
    await tx.put('hearings', { ...rest, ...(next === undefined ? {} : { remindAt: next }) });
    const about = hearing.state === 'registrationOpen' ? reminderDue(hearing, now) : undefined;
    if (!about) return true;
    const seq = String(reminderVersion(hearing));
    const input = { hearing: id, about, seq, only: 'seated' };
    await tx.put('jobs', jobRow(idOf(id, seq, about), 'hearingTell', now, { input }));
    return true;
  });
}
