import { moment } from '@core/domain/calendar/time';
import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { contactGrantId, unitInReach } from '../units';

/** Takes a unit in: from now on its contact acts for it in this place, until the day it agreed to. */
export const unitApprove = acts(
  'unit.approve',
  async ({ id }, call) => {
    const seen = await unitInReach(id, call);
    if (isRefused(seen)) return seen;
    return commitOnce(call, async (tx) => {
      const unit = await tx.get('units', id);
      if (unit?.state !== 'submitted') return refused('SETTLED');
      const { contactId: personId, place: scope } = unit;
      await tx.put('units', { ...unit, state: 'approved', by: call.id, at: call.now });
      await tx.put('grants', {
        _id: contactGrantId(unit),
        personId,
        role: 'orgUnitContact',
        scope,
        from: call.now,
        until: moment(unit.until, 24),
        grantedBy: call.id,
      });
      await journalled(tx, call, { place: scope, about: id });
      return {};
    });
  },
  nothing,
);
