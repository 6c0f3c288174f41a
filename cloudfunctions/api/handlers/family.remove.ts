import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { setFollows } from '../following';

/** Ends a link between relatives, from either side; whoever followed sees nothing more from then on. */
export const familyRemove = acts(
  'family.remove',
  ({ id }, call) =>
    commitOnce(call, async (tx) => {
      const link = await tx.get('family', id);
      if (!link || !call.reaches({ ownerId: link.ownerId, parties: [link.personId] }))
        return refused('NOT_FOUND');
      if (link.follows) await setFollows(tx, call, link, false);
      await tx.remove('family', id);
      return {};
    }),
  nothing,
);
