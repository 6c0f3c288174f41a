import { busyStates, isLive, type Order } from '@core/domain/order/order';
import type { Notice } from '@core/domain/order/notices';
import type { Act } from '@core/domain/order/steps';
import type { Actor } from '@core/domain/order/take';
import { at } from '@core/domain/place/region';
import type { Helper } from '@core/domain/routing/helper';
import { whenAnswered, whenLoaded, whenRated, whenServed } from '@core/domain/routing/ledger';
import type { OrderRow } from './documents';
import { happened } from './journal';
import { messageOf } from './outbox';
import type { Tx } from './transaction';

/** One decided step of an order, with everything that has to be written for it. */
export interface Step {
  before?: OrderRow;
  after: Order;
  act: Act | 'place';
  actor: Actor;
  notify: readonly Notice[];
  now: number;
}

/** Writes a step: the order, its event, the messages it causes and the helper's account, in one transaction. */
export async function recordStep(tx: Tx, step: Step): Promise<OrderRow> {
  const { after, act, actor, notify, now } = step;
  const row = rowOf(step);
  await tx.put('orders', row);
  await tx.add('events', happened(after, act, actor, now));
  for (const notice of notify) await tx.put('messages', messageOf(notice, after, now));
  await keepAccount(tx, step);
  return row;
}

/** Steps that change nothing a person decides by: whoever saw the order before may still act on it. */
const unnoticed: readonly Step['act'][] = ['ask', 'handToHuman', 'remind', 'urge', 'restaff'];

/** An order as it is stored: the order itself, and what the indexes and a late screen ask for. */
function rowOf({ before, after: order, act }: Step): OrderRow {
  return {
    ...order,
    trueSince: before && unnoticed.includes(act) ? before.trueSince : order.version,
    live: isLive(order),
    building: at('building', order.place) ?? order.place,
    needs: needsStaff(order) ? 'act' : 'wait',
  };
}

/** The desk has to act: look at it, answer for it by name, or settle a dispute. Otherwise others are at work. */
function needsStaff(order: Order): boolean {
  if (order.state === 'submitted' || order.confirmation === 'disputed') return true;
  return order.state === 'open' && (order.level > 0 || order.routing.exhausted);
}

const isBusy = (order: Order | undefined): boolean => busyStates.some((state) => state === order?.state);

/** Keeps the claimer's account: what he has in hand, has answered, served and was rated for. */
async function keepAccount(tx: Tx, { before, after, act, now }: Step): Promise<void> {
  const load = Number(isBusy(after)) - Number(isBusy(before));
  const claimer = after.claimer ?? before?.claimer;
  if (!claimer || (load === 0 && act !== 'rate')) return;
  const helper = await tx.get('helpers', claimer.personId);
  if (!helper) return;
  const loaded = load === 0 ? helper : whenLoaded(helper, load > 0 ? 1 : -1);
  await tx.put('helpers', await accounted(tx, loaded, after, act, now));
}

async function accounted(
  tx: Tx,
  helper: Helper,
  after: Order,
  act: Step['act'],
  now: number,
): Promise<Helper> {
  if (act === 'resolve') return whenServed(helper, now);
  if (act === 'rate' && after.rating) return whenRated(helper, after.rating.stars);
  if (act !== 'claim') return helper;
  const offer = await tx.get('offers', offerId(after._id, helper._id));
  if (offer?.state !== 'waiting') return helper;
  await tx.put('offers', { ...offer, state: 'claimed' });
  return whenAnswered(helper, true);
}

/** One offer a person and order. */
export const offerId = (orderId: string, personId: string): string => `${orderId}-${personId}`;
