import { MOST_FAMILY } from '@core/domain/people/family';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { openName } from '../../kit/personal';
import { refused } from '../../kit/refused';
import { count, one } from '../../kit/store';
import { linkId, setFollows } from '../following';
import { useInvite } from '../inviting';

/** Joins who said this code; he agreed by saying it to what it lets one see. */
export const familyJoin = acts(
  'family.join',
  ({ code }, call) =>
    commitOnce(call, async (tx) => {
      const invite = await useInvite(tx, call, code, 'join');
      if (!invite) return refused('CODE_GONE');
      const { ownerId, kinship, follows } = invite;
      if ((await count('family', { ownerId })) >= MOST_FAMILY) return refused('FAMILY_FULL');
      const _id = linkId(ownerId, call.id);
      const link = { _id, ownerId, personId: call.id, kinship, follows, at: call.now };
      await tx.put('family', link);
      if (follows) await setFollows(tx, call, link, true);
      return { linkId: _id };
    }),
  async ({ linkId: id = '' }) => {
    const link = await one('family', id);
    const owner = link && (await one('people', link.ownerId));
    return owner ? { name: openName(owner).name, follows: link.follows } : refused('NOT_FOUND');
  },
);
