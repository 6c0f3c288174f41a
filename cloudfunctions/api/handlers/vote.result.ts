import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { voteFor, voteView } from '../voting';

/** What was counted; nothing of it is known before. */
export const voteResult = reads('vote.result', async ({ id }, call) => {
  const vote = await voteFor(id, call);
  if (!vote) return refused('NOT_FOUND');
  return vote.result ? { vote: await voteView(vote, call) } : refused('VOTE_OPEN');
});
