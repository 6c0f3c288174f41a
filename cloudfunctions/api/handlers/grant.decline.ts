import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused } from '../../kit/refused';
import { askedGrant } from '../askedGrant';

/** The second person says no: nothing was given, and nothing is. */
export const grantDecline = acts(
  'grant.decline',
  ({ id }, call) =>
    commitOnce(call, async (tx) => {
      const asked = await askedGrant(tx, id, call);
      if (isRefused(asked)) return asked;
      const { personId, role, scope } = asked;
      await tx.remove('askedGrants', id);
      await journalled(tx, call, { place: scope, about: personId, detail: { role } });
      return {};
    }),
  nothing,
);
