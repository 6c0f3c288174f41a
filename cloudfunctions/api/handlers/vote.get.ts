import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { voteFor, voteView } from '../voting';

/** One vote of where the caller lives, or works. */
export const voteGet = reads('vote.get', async ({ id }, call) => {
  const vote = await voteFor(id, call);
  return vote ? { vote: await voteView(vote, call) } : refused('NOT_FOUND');
});
