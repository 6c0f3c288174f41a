import { agrees } from '@core/domain/people/consent';
import { reads } from '../../kit/handler';
import { find } from '../../kit/store';

const MOST = 60;

/** What the caller agreed to and took back, the latest first, and which of it stands. */
export const consentList = reads('consent.list', async (_input, call) => {
  const rows = await find('consents', { personId: call.id }, MOST, ['at', 'desc'], ['_id', 'desc']);
  return {
    list: rows.map(({ _id: id, what, version, how, given, at }, n) => {
      const last = rows.findIndex((row) => row.what === what) === n;
      const stands = last && agrees(rows, what, call.now);
      return { id, what, version, how, given, at, stands, mayWithdraw: stands && what === 'membership' };
    }),
  };
});
