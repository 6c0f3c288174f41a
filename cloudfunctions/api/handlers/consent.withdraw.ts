import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { dismiss, helperGrantsOf } from '../enlisting';
import { noteConsent } from '../ownConsent';
import { ownStep } from '../registering';

/** Party membership is no longer kept: the registration that rests on it ends in the same moment. */
export const consentWithdraw = acts(
  'consent.withdraw',
  async ({ what }, call) => {
    const grants = await helperGrantsOf(call.id, call.now);
    return commitOnce(call, async (tx) => {
      const stopped = await dismiss(tx, call.id, grants, call.now);
      if (stopped) return stopped;
      const row = await ownStep(tx, call, 'end');
      if (isRefused(row)) return refused('SETTLED');
      const { partyConsent: _gone, unit: _unit, ...kept } = row;
      await tx.put('registrations', kept);
      await noteConsent(tx, { personId: call.id, what, given: false, now: call.now });
      await journalled(tx, call, { place: row.community, about: call.id });
      return {};
    });
  },
  nothing,
);
