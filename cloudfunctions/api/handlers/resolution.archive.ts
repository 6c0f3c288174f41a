import { hasMinutes, isPrivate } from '@core/domain/hearing/hearing';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { archivableFor } from '../archiving';
import { hearingFor } from '../hearingViews';

/** Has a session put on paper, from its topic to what came of it. Of a mediation only who led it. */
export const resolutionArchive = acts(
  'resolution.archive',
  async ({ id }, call) => {
    if (!(await hearingFor(id, call))) return refused('NOT_FOUND');
    const hearing = await archivableFor(id, call);
    if (!hearing) return refused('HEARING_NOT_YOURS');
    if (!hasMinutes(hearing)) return refused('HEARING_NOT_NOW');
    const job = newId();
    // The journal of a place names nothing of a mediation, and neither does its long work.
    const place = isPrivate(hearing) ? {} : { place: hearing.place };
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, job, 'archiveHearing', { ...place, input: { hearing: id } }));
      return { id: job };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
