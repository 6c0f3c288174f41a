import { followOrder } from '../kit/followOrder';
import { inTurn } from '../kit/inTurn';
import { page } from '../kit/store';
import { commit } from '../kit/transaction';
import type { Work } from './slices';

const SLICE = 30;
const AT_ONCE = 3;

/** Goes through the orders of somebody whom a relative follows from now on, or no longer: those under way first. */
export const followOrders: Work = async (cursor, _now, { input }) => {
  const { ownerId = '', personId = '' } = input ?? {};
  const [phase = 'live', from] = cursor === '' ? [] : cursor.split(' ');
  const live = phase === 'live';
  const own = { residentId: ownerId, live };
  const { list, next } = await page('orders', own, ['submittedAt', 'desc'], SLICE, from || undefined);
  const done = await inTurn(list, AT_ONCE, async ({ _id }) => {
    await commit((tx) => followOrder(tx, _id, { ownerId, personId }));
    return true;
  });
  if (next !== undefined) return { cursor: `${phase} ${next}`, done, finished: false };
  return { cursor: 'over ', done, finished: !live };
};
