import { acts } from '../../kit/handler';
import { startJobs } from '../../kit/nudge';
import { openRegistered } from '../../kit/personal';
import { one } from '../../kit/store';
import { decide } from '../deciding';
import { enlist } from '../enlisting';
import { answerRegistration } from '../registrationView';
import { rosterMatch, linkedTo } from '../rosterMatch';

/** Makes somebody a helper of the community, and ticks him off on its roster. */
export const registrationApprove = acts(
  'registration.approve',
  async ({ id, version }, call) => {
    const [seen, person] = await Promise.all([one('registrations', id), one('people', id)]);
    const match = seen && person && (await rosterMatch(seen, openRegistered(seen, person)));
    const line = match?.match === 'exact' ? match.line : undefined;
    const result = await decide(call, { id, version, act: 'approve' }, async (tx, row) => {
      if (line) await tx.put('roster', linkedTo(line, row));
      return enlist(tx, row, { by: call.id, now: call.now });
    });
    await startJobs();
    return result;
  },
  answerRegistration,
);
