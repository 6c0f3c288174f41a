import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { consentHeard } from '../consenting';
import { wardInReach } from '../wards';

/** Ends a guardianship before its day, by staff or by the guardian himself. */
export const guardianEnd = acts(
  'guardian.end',
  async ({ ward: id }, call) => {
    const seen = await wardInReach(id, call);
    if (isRefused(seen)) return seen;
    return commitOnce(call, async (tx) => {
      const ward = await tx.get('wards', id);
      if (!ward?.guardian) return refused('SETTLED');
      const { guardian, ...alone } = ward;
      await tx.put('wards', alone);
      const ended = { what: 'guardian', how: 'app', about: guardian.personId, given: false } as const;
      await consentHeard(tx, call, id, ended);
      await journalled(tx, call, { place: ward.household, about: id });
      return {};
    });
  },
  nothing,
);
