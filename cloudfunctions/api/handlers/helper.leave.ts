import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { dismiss, helperGrantsOf } from '../enlisting';
import { noteConsent } from '../ownConsent';
import { ownRegistration } from '../ownRegistration';
import { ownStep } from '../registering';
import { checkTexts } from '../texts';

/** He ends it himself, once nothing is left in his hands. */
export const helperLeave = acts(
  'helper.leave',
  async ({ reason }, call) => {
    const unseemly = await checkTexts(call, [reason]);
    if (unseemly) return unseemly;
    const grants = await helperGrantsOf(call.id, call.now);
    return commitOnce(call, async (tx) => {
      const stopped = await dismiss(tx, call.id, grants, call.now);
      if (stopped) return stopped;
      const row = await ownStep(tx, call, 'end', reason === '' ? {} : { reason });
      if (isRefused(row)) return refused('REGISTRATION_CHANGED');
      if (row.kind === 'member')
        await noteConsent(tx, { personId: call.id, what: 'membership', given: false, now: call.now });
      await journalled(tx, call, { place: row.community, about: call.id });
      return { personId: call.id };
    });
  },
  (_result, call) => ownRegistration(call),
);
