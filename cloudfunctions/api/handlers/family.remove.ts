import { acts, nothing } from '../../kit/handler';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { setFollows } from '../following';

/**
 * Ends a link between relatives, from either side; whoever followed sees nothing more from then on. Where that is more
 * orders than one transaction changes, a job takes him off the rest, a moment later.
 */
export const familyRemove = acts(
  'family.remove',
  async ({ id }, call) => {
    const result = await commitOnce(call, async (tx) => {
      const link = await tx.get('family', id);
      if (!link || !call.reaches({ ownerId: link.ownerId, parties: [link.personId] }))
        return refused('NOT_FOUND');
      if (link.follows) await setFollows(tx, call, link, false);
      await tx.remove('family', id);
      return {};
    });
    if (!isRefused(result)) await startJobs();
    return result;
  },
  nothing,
);
