import { journalled } from '../../kit/audit';
import type { Call } from '../../kit/call';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { find, moreThan } from '../../kit/store';
import type { Grant } from '@core/domain/people/person';
import { grantInCharge } from '../grantInCharge';
import { nudgedGrants } from '../nudgedGrants';
import { checkTexts } from '../texts';

/** Ends a role now, with a reason; his substitute answers from this minute on. */
export const grantEnd = acts(
  'grant.end',
  async ({ id, reason }, call) => {
    const stopped = await checkTexts(call, [reason]);
    if (stopped) return stopped;
    return nudgedGrants(
      await commitOnce(call, async (tx) => {
        const grant = await grantInCharge(tx, id, call);
        if (isRefused(grant)) return grant;
        if (grant.role === 'admin' && (await isLastAdmin(grant, call))) return refused('LAST_ADMIN');
        const { personId, role, scope } = grant;
        const ended = { by: call.id, reason, at: call.now };
        await tx.put('grants', { ...grant, until: call.now, nextAt: call.now, ended });
        await journalled(tx, call, { place: scope, about: personId, detail: { role } });
        return {};
      }),
    );
  },
  nothing,
);

/** A county without an administrator could not get one again. */
async function isLastAdmin({ _id, role, scope }: Grant, call: Call): Promise<boolean> {
  const admins = await find('grants', { role, scope, until: moreThan(call.now) }, 3);
  return !admins.some((grant) => grant._id !== _id && grant.from <= call.now);
}
