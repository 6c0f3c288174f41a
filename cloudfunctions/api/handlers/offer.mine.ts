import { busyStates } from '@core/domain/order/order';
import { reads } from '../../kit/handler';
import type { OrderRow } from '../../kit/documents';
import { anyOf, find, many, moreThan } from '../../kit/store';
import { noteActive } from '../active';
import { cardsOf } from '../cards';

const MOST = 10;
const FEW = 5;

/** What waits for my answer, those I was sent to first; and what I have in hand. */
export const offerMine = reads('offer.mine', async (_input, call) => {
  const me = call.id;
  const waiting = { personId: me, state: 'waiting', until: moreThan(call.now) };
  const [offers, sent, handed, parts, claimed, team] = await Promise.all([
    find('offers', waiting, MOST, ['until', 'asc']),
    find('orders', { 'dispatch.to': me }, MOST, ['dueAt', 'asc']),
    find('orders', { 'handOver.to': me }, FEW, ['dueAt', 'asc']),
    find('orders', { 'parties.personId': me, live: true }, FEW, ['submittedAt', 'desc']),
    find('orders', { 'claimer.personId': me, state: anyOf(busyStates) }, MOST),
    find('orders', { 'team.personId': me, live: true }, FEW, ['submittedAt', 'desc']),
    noteActive(call),
  ]);
  const asked = await many(
    'orders',
    offers.map(({ orderId }) => orderId),
  );
  const open = offers.flatMap(({ orderId }) => asked.filter((o) => o._id === orderId && o.state === 'open'));
  const byOrder = new Map(offers.map((offer) => [offer.orderId, offer]));
  const waits = [...sent, ...handed, ...parts.filter((order) => isAsked(order, me)), ...open];
  const part = parts.filter((order) => !isAsked(order, me));
  const cards = await cardsOf([...waits, ...claimed, ...team, ...part], call, byOrder);
  return { offers: cards.slice(0, waits.length), serving: cards.slice(waits.length) };
});

/** Whether somebody has not yet said what becomes of his part in an order. */
const isAsked = ({ parties = [] }: OrderRow, me: string): boolean =>
  parties.some(({ personId, state }) => personId === me && state === 'asked');
