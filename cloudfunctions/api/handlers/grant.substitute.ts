import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { heldOf } from '../grantView';
import { grantInCharge } from '../grantInCharge';
import { nudgedGrants } from '../nudgedGrants';
import { checkSubstitute } from '../substituting';

/** Names who stands in for a role, and the leave for which he does. */
export const grantSubstitute = acts(
  'grant.substitute',
  async ({ id, substituteId, leave }, call) =>
    nudgedGrants(
      await commitOnce(call, async (tx) => {
        const grant = await grantInCharge(tx, id, call);
        if (isRefused(grant)) return grant;
        const stopped = await checkSubstitute(grant, { substituteId, leave }, call.now);
        if (stopped) return stopped;
        const { substituteId: _before, leave: _over, ...rest } = grant;
        const named = { ...(substituteId ? { substituteId } : {}), ...(leave ? { leave } : {}) };
        await tx.put('grants', { ...rest, ...named, nextAt: call.now });
        const detail = { role: grant.role, substitute: substituteId ?? '', ...leave };
        await journalled(tx, call, { place: grant.scope, about: grant.personId, detail });
        return { grantId: id };
      }),
    ),
  async ({ grantId = '' }, call) => {
    const grant = await one('grants', grantId);
    const [held] = grant ? await heldOf([grant], call) : [];
    return held ? { grant: held } : refused('NOT_FOUND');
  },
);
