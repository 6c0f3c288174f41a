import { busyStates } from '@core/domain/order/order';
import { reads } from '../../kit/handler';
import { anyOf, find, many, moreThan } from '../../kit/store';
import { noteActive } from '../active';
import { cardsOf } from '../cards';

const MOST = 10;

/** Offers waiting for me, those I was sent to first; and what I have in hand. */
export const offerMine = reads('offer.mine', async (_input, call) => {
  const waiting = { personId: call.id, state: 'waiting', until: moreThan(call.now) };
  const [offers, sent, serving] = await Promise.all([
    find('offers', waiting, MOST, ['until', 'asc']),
    find('orders', { 'dispatch.to': call.id }, MOST, ['dueAt', 'asc']),
    find('orders', { 'claimer.personId': call.id, state: anyOf(busyStates) }, MOST),
    noteActive(call),
  ]);
  const asked = await many(
    'orders',
    offers.map(({ orderId }) => orderId),
  );
  const open = offers.flatMap(({ orderId }) => asked.filter((o) => o._id === orderId && o.state === 'open'));
  const byOrder = new Map(offers.map((offer) => [offer.orderId, offer]));
  const cards = await cardsOf([...sent, ...open, ...serving], call, byOrder);
  const split = sent.length + open.length;
  return { offers: cards.slice(0, split), serving: cards.slice(split) };
});
