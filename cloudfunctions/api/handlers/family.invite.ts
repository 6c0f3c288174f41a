import { inviteUntil, MOST_FAMILY } from '@core/domain/people/family';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { count, one } from '../../kit/store';
import { freeCode } from '../inviting';

/** A code of six digits, for one relative or for staff, once, for a day. */
export const familyInvite = acts(
  'family.invite',
  async ({ purpose, kinship, follows }, call) => {
    if (purpose === 'join' && (await count('family', { ownerId: call.id })) >= MOST_FAMILY)
      return refused('FAMILY_FULL');
    return commitOnce(call, async (tx) => {
      const code = await freeCode(tx, call.now);
      const until = inviteUntil(call.now);
      await tx.put('invites', { _id: code, ownerId: call.id, purpose, kinship, follows, until });
      return { inviteId: code };
    });
  },
  async ({ inviteId: code = '' }, call) => {
    const invite = await one('invites', code);
    return invite?.ownerId === call.id ? { code, until: invite.until } : refused('NOT_FOUND');
  },
);
