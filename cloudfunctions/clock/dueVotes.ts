import { closing, type HouseholdVote } from '@core/domain/hearing/vote';
import { inTurn } from '../kit/inTurn';
import { jobRow } from '../kit/jobRow';
import { idOf } from '../kit/ids';
import { startJobs } from '../kit/nudge';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Ends the votes whose window is over, and has them counted; returns how many. */
export async function dueVotes(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('votes', { dueAt: atMost(now) }, slice, ['dueAt', 'asc']);
  const done = await inTurn(due, atOnce, (vote) => ended(vote, now));
  if (done > 0) await startJobs();
  return done;
}

const ended = ({ _id }: HouseholdVote, now: number): Promise<boolean> =>
  commit(async (tx) => {
    const vote = await tx.get('votes', _id);
    if (vote?.state !== 'open' || vote.closesAt > now) return false;
    await tx.put('votes', closing(vote));
    await tx.add('jobs', jobRow(idOf(_id, 'count'), 'countVote', now, { input: { vote: _id }, firm: true }));
    return true;
  });
