import { dayOf, moment } from '@core/domain/calendar/time';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { consentHeard } from '../consenting';
import { useInvite } from '../inviting';
import { checkTexts } from '../texts';
import { answerWard, wardInReach } from '../wards';

/** Records who acts for a neighbour, on what ground and until when; he shows that it is he by a code from his phone. */
export const guardianRecord = acts(
  'guardian.record',
  async ({ ward: id, code, basis, until, note }, call) => {
    const seen = await wardInReach(id, call);
    if (isRefused(seen)) return seen;
    if (until <= dayOf(call.now)) return refused('DAY_PAST');
    const stopped = await checkTexts(call, [note]);
    if (stopped) return stopped;
    return commitOnce(call, async (tx) => {
      const ward = await tx.get('wards', id);
      if (ward?.state !== 'open') return refused('SETTLED');
      const invite = await useInvite(tx, call, code, 'guard');
      if (!invite) return refused('CODE_GONE');
      const guardian = { personId: invite.ownerId, basis, from: call.now, until: moment(until, 24) };
      await tx.put('wards', { ...ward, guardian });
      const said = {
        what: 'guardian',
        how: 'guardian',
        about: invite.ownerId,
        until: guardian.until,
      } as const;
      await consentHeard(tx, call, id, { ...said, note });
      await journalled(tx, call, { place: ward.household, about: id, detail: { guardian: invite.ownerId } });
      return { wardId: id };
    });
  },
  answerWard,
);
