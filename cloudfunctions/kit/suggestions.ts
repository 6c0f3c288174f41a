import {
  ALIKE,
  isCounted,
  SEEN_BY,
  suggestedAgain,
  WITHIN,
  type Suggestion,
} from '@core/domain/topic/suggestion';
import { topicChain } from '@core/domain/topic/topic';
import type { Order } from '@core/domain/order/order';
import type { OrderRow } from './documents';
import { idOf } from './ids';
import { officesIn } from './officesAt';
import { tellAll } from './outbox';
import { find, moreThan } from './store';
import type { Tx } from './transaction';

/** Orders of one kind that are looked at in a grid, the latest first. */
const LOOKED_AT = 20;

type OfKind = Pick<Order, 'grid' | 'itemId'>;

/** The orders of a kind in a grid that count, of the last thirty days: read from an index, and always as they are now. */
export async function alikeIn({ grid, itemId }: OfKind, now: number): Promise<OrderRow[]> {
  const where = { grid, itemId, submittedAt: moreThan(now - WITHIN) };
  const found = await find('orders', where, LOOKED_AT, ['submittedAt', 'desc']);
  return found.filter(isCounted);
}

export const areEnough = (orders: readonly unknown[]): boolean => orders.length >= ALIKE;

export const suggestionId = ({ grid, itemId }: OfKind): string => idOf('alike', grid, itemId);

/** Suggests to the staff that what so many ordered be talked about; twice is once. */
export function suggestOrders(tx: Tx, order: Order, now: number): Promise<void> {
  const { grid, community, itemId, itemName } = order;
  const found = { source: 'orders' as const, grid, community, itemId, itemName };
  return suggest(tx, { _id: suggestionId(order), ...found }, now);
}

/** The same of one snap that so many saw, with the one who sent it. */
export async function suggestSnap(tx: Tx, snap: Order, seconds: number, now: number): Promise<void> {
  if (seconds + 1 < SEEN_BY) return;
  const { grid, community, itemId, itemName, _id: orderId } = snap;
  const found = { source: 'snaps' as const, grid, community, itemId, itemName, orderId };
  await suggest(tx, { _id: idOf('seen', orderId), ...found }, now);
}

async function suggest(tx: Tx, found: Omit<Suggestion, 'state' | 'at'>, now: number): Promise<void> {
  const before = await tx.get('suggestions', found._id);
  const after = suggestedAgain(before, found, now);
  if (!after || before?.state === 'open') return;
  await tx.put('suggestions', after);
  const [duty] = topicChain({}, await officesIn(tx, after.grid));
  if (!duty) return;
  const told = { about: 'topicSuggested', title: after.itemName, icon: 'chat-circle-dots' } as const;
  await tellAll(tx, [{ ...told, to: duty.personId, subject: after._id, version: after.at }], now);
}
