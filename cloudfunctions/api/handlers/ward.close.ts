import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { unindexName } from '../../kit/nameIndex';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { consentHeard } from '../consenting';
import { wardInReach } from '../wards';

/** Ends a record: he moved away, has a phone now, or does not want it. What was agreed to stays in the trail. */
export const wardClose = acts(
  'ward.close',
  async ({ id }, call) => {
    const seen = await wardInReach(id, call);
    if (isRefused(seen)) return seen;
    return commitOnce(call, async (tx) => {
      const ward = await tx.get('wards', id);
      if (ward?.state !== 'open') return refused('SETTLED');
      const { guardian: _, ...rest } = ward;
      await tx.put('wards', { ...rest, state: 'closed', at: call.now });
      await unindexName(tx, { personId: id, community: ward.community });
      await consentHeard(tx, call, id, { what: 'care', how: 'faceToFace', given: false });
      await journalled(tx, call, { place: ward.household, about: id });
      return {};
    });
  },
  nothing,
);
