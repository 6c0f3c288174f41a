import { openContact, openName } from '../../kit/personal';
import { many, one } from '../../kit/store';
import type { Work } from '../slices';
import { keptSheet } from './keptSheet';
import { addressOf } from './pages';
import { sheetPdf } from './sheetPdf';
import { slipSheet } from './slipSheet';

/** Puts one slip on paper. It is done in one slice: a sheet takes well under a second. */
export const printSlip: Work = async (cursor, now, job) => {
  const over = { cursor, done: 0, finished: true };
  const order = await one('orders', job.input?.order ?? '');
  if (!order?.slip) return over;
  const answers = order.accountable?.personId ?? '';
  const people = await many('people', [order.residentId, answers]);
  const resident = people.find(({ _id }) => _id === order.residentId);
  const accountable = people.find(({ _id }) => _id === answers);
  const sheet = slipSheet(order, {
    accountable: accountable ? openName(accountable).name : '',
    contact: resident && job.input?.shows === 'contact' ? openContact(order, resident) : undefined,
    address: addressOf('resident/order/index', order._id),
  });
  return keptSheet(job, 'slips', await sheetPdf(sheet), now);
};
