import { reads } from '../../kit/handler';
import { writeCursor } from '../../kit/cursor';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { cardsOf } from '../cards';

const latest = ['submittedAt', 'desc'] as const;

/** My own orders, the latest first; who orders for neighbours finds those in the same list. */
export const orderMine = reads('order.mine', async ({ which, cursor }, call) => {
  const live = which === 'live';
  const own = page('orders', { residentId: call.id, live }, latest, PAGE, cursor);
  const placer = { 'proxy.by.personId': call.id, live };
  const placed = call.grants.length > 0 ? page('orders', placer, latest, PAGE, cursor) : undefined;
  const found = (await Promise.all([own, placed])).flatMap((part) => part ?? []);
  const orders = found.flatMap(({ list }) => list).sort((a, b) => b.submittedAt - a.submittedAt);
  const shown = orders.slice(0, PAGE);
  const last = shown.at(-1);
  const more = last && (orders.length > PAGE || found.some(({ next }) => next));
  return {
    list: await cardsOf(shown, call),
    ...(more ? { next: writeCursor(last.submittedAt, last._id) } : {}),
  };
});
