import { acts } from '../../kit/handler';
import { journalled } from '../../kit/audit';
import { countUp, emptied, lookedIn } from '../../kit/countVote';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { startJobs } from '../../kit/nudge';
import { isVoteStaff, showVote } from '../voting';

/** The papers, together. With them everything is counted, for good. */
export const voteCount = acts(
  'vote.count',
  async ({ id, version, counts, spoilt }, call) => {
    const seen = await one('votes', id);
    if (!seen || !call.reaches({ place: seen.place }) || !isVoteStaff(seen, call))
      return refused('NOT_FOUND');
    if (counts.length !== seen.options.length) return refused('BAD_INPUT', { fields: ['counts'] });
    const { boxes, took } = await lookedIn(id);
    const papers = { counts, spoilt };
    const result = await commitOnce(call, async (tx) => {
      const vote = await tx.get('votes', id);
      if (vote?.state !== 'papers') return refused('VOTE_NOT_NOW');
      if (vote.version !== version) return refused('STALE');
      if (counts.reduce((sum, count) => sum + count, spoilt) !== took.paper) return refused('PAPERS_DIFFER');
      await countUp(tx, vote, { boxes, took, papers }, call.now);
      await journalled(tx, call, { place: vote.place, about: id, detail: { papers: took.paper } });
      return { voteId: id };
    });
    if (isRefused(result)) return result;
    await emptied(id);
    await startJobs();
    return result;
  },
  showVote,
);
