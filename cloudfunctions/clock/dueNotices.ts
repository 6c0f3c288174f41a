import type { Notice } from '@core/domain/notice/notice';
import { isLawful, stepped } from '@core/domain/notice/steps';
import { journalled } from '../kit/audit';
import { inTurn } from '../kit/inTurn';
import { goOut, reachOf } from '../kit/notices';
import { startJobs } from '../kit/nudge';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Lets the notices go out whose hour has come, and closes 公示 whose last day is over; returns how many. */
export async function dueNotices(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('notices', { dueAt: atMost(now) }, slice, ['dueAt', 'asc']);
  const done = await inTurn(due, atOnce, (notice) => takeFurther(notice, now));
  if (due.some(({ state }) => state === 'scheduled')) await startJobs();
  return done;
}

/** How many it is for is counted before; what the notice has become since is asked again inside. */
async function takeFurther(seen: Notice, now: number): Promise<boolean> {
  const act = seen.state === 'scheduled' ? 'appear' : 'end';
  const reach = await reachOf(seen, now);
  return commit(async (tx) => {
    const notice = await tx.get('notices', seen._id);
    if (!notice || !isLawful(act, notice, now)) return false;
    const by = notice.publishedBy ?? notice.by;
    const after =
      act === 'appear' ? await goOut(tx, notice, { act, now, by, reach }) : stepped(notice, 'end', now);
    await tx.put('notices', after);
    const { place, _id: about, state } = after;
    await journalled(tx, { id: 'clock', now, act: actOf(act) }, { place, about, detail: { state } });
    return true;
  });
}

const actOf = (act: string) => ({ id: act, action: `notice.${act}`, inputHash: '' });
