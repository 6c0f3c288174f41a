import { relationsTo, sightOf, subjectOf } from '@core/domain/order/visibility';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { noteLook } from '../looks';

/** Has a slip put on paper; name, telephone and door stand on it for who may read them on the order's page. */
export const slipPrint = acts(
  'slip.print',
  async ({ id }, call) => {
    const order = await one('orders', id);
    if (!order || !call.reaches(subjectOf(order))) return refused('NOT_FOUND');
    if (!order.slip) return refused('NO_SLIP');
    const { contact } = sightOf(order, relationsTo(order, call.caller, false));
    const input = { order: id, shows: contact ? 'contact' : 'work' };
    const job = newId();
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('jobs', jobOf(call, job, 'printSlip', { place: order.community, input }));
      return { id: job };
    });
    if (contact) await noteLook(order, call);
    await startJobs();
    return begun;
  },
  ({ id = '' }) => Promise.resolve({ id }),
);
