import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { copiesOf } from '../copies';

/** Begins a copy of everything that is kept about the caller; one at a time. */
export const dataExport = acts(
  'data.export',
  async (_input, call) => {
    const running = (await copiesOf(call)).some(({ state }) => state === 'running');
    if (running) return refused('COPY_UNDER_WAY');
    const id = newId();
    const result = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, id, 'mydata', {}));
      return { id };
    });
    if (!isRefused(result)) await startJobs();
    return result;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
