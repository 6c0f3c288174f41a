import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { mayCarry } from '../importing';

/** Has a table written by a job. */
export const exportBegin = acts(
  'export.begin',
  async ({ kind, format, place, template }, call) => {
    if (!call.reaches({ place }) || !mayCarry(call, kind, place)) return refused('NOT_FOUND');
    if (!(await one('regions', place))) return refused('NOT_FOUND');
    const id = newId();
    const input = { kind, format, what: template ? 'template' : 'table' };
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, id, 'export', { place, input }));
      await journalled(tx, call, { place, about: id, detail: input });
      return { id };
    });
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
