import { DAY } from '@core/domain/calendar/time';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { find } from '../../kit/store';
import { firstAdminId } from '../firstAdmin';

/** A first administrator stays for a year; by then others have been given the role by two people. */
const TERM = 365 * DAY;

/** The first administrators of a fresh deployment, each by a code of the operator's that works once. */
export const adminBegin = acts(
  'admin.begin',
  async ({ code, county }, call) => {
    const grantId = await firstAdminId(code);
    if (grantId === undefined) return refused('CODE_REFUSED');
    const [known] = await find('regions', { parent: '' }, 1, ['order', 'asc']);
    const scope = known?._id ?? (county && `${county.code}/`);
    if (scope === undefined) return refused('NO_COUNTY');
    return commitOnce(call, async (tx) => {
      if (await tx.get('grants', grantId)) return refused('CODE_REFUSED');
      const term = { from: call.now, until: call.now + TERM };
      if (!known && county)
        await tx.put('regions', { _id: scope, level: 'tenant', name: county.name, parent: '', order: 1 });
      await tx.add('grants', {
        _id: grantId,
        personId: call.id,
        role: 'admin',
        scope,
        ...term,
        grantedBy: 'operator',
      });
      await journalled(tx, call, { place: scope, about: call.id, detail: { role: 'admin', ...term } });
      return { scope };
    });
  },
  ({ scope = '' }) => Promise.resolve({ place: scope }),
);
