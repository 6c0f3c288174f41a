import { acts } from '../../kit/handler';
import { one } from '../../kit/store';
import { decide } from '../deciding';
import { enlist } from '../enlisting';
import { answerRegistration } from '../registrationView';
import { rosterMatch, linkedTo } from '../rosterMatch';

/** Makes somebody a helper of the community, and ticks him off on its roster. */
export const registrationApprove = acts(
  'registration.approve',
  async ({ id, version }, call) => {
    const seen = await one('registrations', id);
    const line = seen && (await rosterMatch(seen)).line;
    return decide(call, { id, version, act: 'approve' }, async (tx, row) => {
      if (line) await tx.put('roster', linkedTo(line, row));
      return enlist(tx, row, { by: call.id, now: call.now });
    });
  },
  answerRegistration,
);
