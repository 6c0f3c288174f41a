import { needsSecond } from '@core/domain/people/grants';
import { around, journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { isRefused } from '../../kit/refused';
import { checkGiving } from '../giving';
import { nudgedGrants } from '../nudgedGrants';

/** Gives somebody a role; one of the street or of the administration waits for a second person. */
export const grantGive = acts(
  'grant.give',
  async ({ place: scope, ...wish }, call) => {
    const stopped = await checkGiving({ ...wish, scope }, call);
    if (isRefused(stopped)) return stopped;
    const { personId, role, from, until, pair } = wish;
    const given = { _id: newId(), personId, role, scope, from, until, grantedBy: call.id };
    const grant = { ...given, ...(pair === undefined ? {} : { pair }) };
    const waits = needsSecond(role);
    return nudgedGrants(
      await commitOnce(call, async (tx) => {
        if (waits) await tx.add('askedGrants', { ...grant, at: call.now, within: around(scope) });
        else await tx.add('grants', { ...grant, nextAt: from });
        await journalled(tx, call, { place: scope, about: personId, detail: { role, from, until, waits } });
        return { given: waits ? 'no' : 'yes' };
      }),
    );
  },
  ({ given }) => Promise.resolve({ given: given === 'yes' }),
);
