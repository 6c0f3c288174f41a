import { isVoteOpen } from '@core/domain/hearing/vote';
import { apart } from '../kit/apart';
import { inTurn } from '../kit/inTurn';
import { startJobs } from '../kit/nudge';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';
import { voteTelling } from '../kit/voteTelling';

/** Has those told again whose household has not voted, the day before a vote ends; returns how many votes. */
export async function remindVotes(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('votes', { remindAt: atMost(now) }, slice, ['remindAt', 'asc']);
  const done = await inTurn(due, atOnce, ({ _id }) => apart(`reminder ${_id}`, () => remind(_id, now)));
  if (done > 0) await startJobs();
  return done;
}

/** False when it has been done, so that twice is once. */
const remind = (id: string, now: number): Promise<boolean> =>
  commit(async (tx) => {
    const vote = await tx.get('votes', id);
    if (!vote || (vote.remindAt ?? Infinity) > now) return false;
    const { remindAt: _due, ...rest } = vote;
    await tx.put('votes', rest);
    if (isVoteOpen(vote, now)) await tx.put('jobs', voteTelling(vote, 'voteClosing', now));
    return true;
  });
