import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { find } from '../../kit/store';
import { contactGrantId, unitInReach } from '../units';

const MOST_OFFERS = 30;

/** Ends a unit's registration, or refuses it while it waits; its contact acts for it no longer, its offers are gone. */
export const unitEnd = acts(
  'unit.end',
  async ({ id }, call) => {
    const seen = await unitInReach(id, call);
    if (isRefused(seen)) return seen;
    const offers = await find('resources', { contactId: seen.contactId, state: 'open' }, MOST_OFFERS);
    return commitOnce(call, async (tx) => {
      const unit = await tx.get('units', id);
      if (!unit || unit.state === 'ended') return refused('SETTLED');
      await tx.put('units', { ...unit, state: 'ended', by: call.id, at: call.now });
      const grant = await tx.get('grants', contactGrantId(unit));
      if (grant) await tx.put('grants', { ...grant, until: call.now });
      for (const { _id } of offers) {
        const offer = await tx.get('resources', _id);
        if (offer?.state === 'open') await tx.put('resources', { ...offer, state: 'closed', at: call.now });
      }
      await journalled(tx, call, { place: unit.place, about: id });
      return {};
    });
  },
  nothing,
);
