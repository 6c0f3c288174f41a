import type { JobRow } from '../../kit/documents';
import { openContact, openName } from '../../kit/personal';
import { putFile } from '../../kit/storage';
import { many, one, put } from '../../kit/store';
import type { Slice, Work } from '../slices';
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
    address: pageOf(order._id),
  });
  const { bytes, missing } = await sheetPdf(sheet);
  return kept(job, bytes, missing, now);
};

/** The order's page in the browser edition; WeChat opens the mini-program for the same address. */
function pageOf(id: string): string | undefined {
  const app = process.env.LINLI_APP_URL ?? '';
  return app === '' ? undefined : `${app}#/resident/order/index?id=${encodeURIComponent(id)}`;
}

async function kept({ _id, by = '' }: JobRow, bytes: Buffer, missing: string, now: number): Promise<Slice> {
  const path = `slips/${by}/${_id}.pdf`;
  const fileId = await putFile(path, bytes);
  // Like an upload that nobody used: it is forgotten after two days.
  await put('files', { _id, ownerId: by, path, fileId, state: 'begun', at: now });
  return { cursor: 'end', done: 1, finished: true, result: { fileId, missing } };
}
