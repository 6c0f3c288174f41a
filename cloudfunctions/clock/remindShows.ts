import { showReminderVersion } from '@core/domain/live/showReminders';
import { apart } from '../kit/apart';
import { idOf } from '../kit/ids';
import { inTurn } from '../kit/inTurn';
import { jobRow } from '../kit/jobRow';
import { startJobs } from '../kit/nudge';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Has everybody who wanted it told of a show that is near, by a job; returns how many shows. */
export async function remindShows(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('shows', { remindAt: atMost(now) }, slice, ['remindAt', 'asc']);
  const done = await inTurn(due, atOnce, ({ _id }) => apart(`reminder ${_id}`, () => remind(_id, now)));
  if (done > 0) await startJobs();
  return done;
}

async function remind(id: string, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const show = await tx.get('shows', id);
    if (!show || (show.remindAt ?? Infinity) > now) return false;
    const { remindAt: _due, ...rest } = show;
    await tx.put('shows', rest);
    // Nothing is told late.
    const waits = show.state === 'announced' || show.state === 'rehearsing';
    if (!waits || now >= show.startsAt) return true;
    const seq = String(showReminderVersion(show));
    const input = { show: id, about: 'showSoon', seq, to: 'reminded' };
    await tx.put('jobs', jobRow(idOf(id, seq, 'showSoon'), 'showTell', now, { input }));
    return true;
  });
}
