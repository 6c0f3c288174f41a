import { jobRow } from '../../../cloudfunctions/kit/jobRow';
import { aboutOwned } from '../subject';
import { aboutOrder, orderFor } from './order';

export const slip = {
  'desk.chain': aboutOrder<'desk.chain'>('open', ({ id }) => ({ id })),
  'slip.print': aboutOrder<'slip.print'>('dispatched', ({ id }) => ({ id })),
  /** A sheet of an order that is the caller's own; who had it made is the question. */
  'slip.link': aboutOwned<'slip.link'>((by, stand) => {
    const id = `slip-${stand.personId}`;
    const order = orderFor(stand, stand.caller, 'open');
    const input = { order: order._id, shows: 'contact' };
    const job = jobRow(id, 'printSlip', stand.now, { by, input });
    return { input: { id }, rows: { orders: [order], jobs: [{ ...job, state: 'done' as const }] } };
  }),
};
