import { isTerm } from '@core/domain/people/grants';
import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { askedGrant } from '../askedGrant';
import { nudgedGrants } from '../nudgedGrants';

/** The second person says yes: the role is given. */
export const grantApprove = acts(
  'grant.approve',
  async ({ id }, call) =>
    nudgedGrants(
      await commitOnce(call, async (tx) => {
        const asked = await askedGrant(tx, id, call);
        if (isRefused(asked)) return asked;
        const { at: _asked, within: _places, ...grant } = asked;
        if (!isTerm(grant.from, grant.until, call.now)) return refused('BAD_TERM');
        const { personId, role, scope, from, until } = grant;
        await tx.add('grants', { ...grant, nextAt: from });
        await tx.remove('askedGrants', id);
        await journalled(tx, call, { place: scope, about: personId, detail: { role, from, until } });
        return {};
      }),
    ),
  nothing,
);
