import { jobRow } from '../kit/jobRow';
import { idOf } from '../kit/ids';
import { inTurn } from '../kit/inTurn';
import { startJobs } from '../kit/nudge';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Has those who took part in a session asked what came of it, 30 days on; returns how many sessions. */
export async function askAfter(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('resolutions', { askAt: atMost(now) }, slice, ['askAt', 'asc']);
  const done = await inTurn(due, atOnce, ({ _id }) => asked(_id, now));
  if (done > 0) await startJobs();
  return done;
}

const asked = (hearing: string, now: number): Promise<boolean> =>
  commit(async (tx) => {
    const resolution = await tx.get('resolutions', hearing);
    if (!resolution || (resolution.askAt ?? Infinity) > now) return false;
    const { askAt: _asked, ...kept } = resolution;
    await tx.put('resolutions', kept);
    const input = { hearing, about: 'hearingRate', seq: '1' };
    await tx.put('jobs', jobRow(idOf(hearing, 'rate', 'guests'), 'hearingTell', now, { input }));
    return true;
  });
