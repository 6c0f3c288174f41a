import { isVoteOpen } from '@core/domain/hearing/vote';
import { contains, levelOf } from '@core/domain/place/region';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { isVoteStaff, orVoted, showVote, tookPart } from '../voting';

/** A household put its ballot on paper; what stands on it is counted with all the others, once the window is over. */
export const votePaper = acts(
  'vote.paper',
  async ({ id, household }, call) => {
    const [vote, door] = await Promise.all([one('votes', id), one('regions', household)]);
    if (!vote || !call.reaches({ place: vote.place }) || !isVoteStaff(vote, call))
      return refused('NOT_FOUND');
    if (!door || levelOf(household) !== 'household' || !contains(vote.place, household))
      return refused('NOT_FOUND');
    if (!isVoteOpen(vote, call.now)) return refused('VOTE_CLOSED');
    return orVoted(vote, household, () =>
      commitOnce(call, async (tx) => {
        const part = await tookPart(tx, call, vote, { household, by: call.id });
        if (!isRefused(part)) await journalled(tx, call, { place: vote.place, about: id });
        return part;
      }),
    );
  },
  showVote,
);
