import { busyWith, isLive, violations } from '@core/domain/order/order';
import type { Happened, OrderRow } from '../../cloudfunctions/kit/documents';
import type { Door } from '../actions/door';

/** Whatever lets the database be looked into. */
type Look = Pick<Door, 'find'>;

/** What was seen of an order before: events are only ever appended, rings only ever grow. */
export interface Seen {
  events: Map<string, string>;
  rings: number;
}

const MOST_IN_HAND = 2;

/** What is wrong with an order as the database has it, beside everything that hangs on it; empty when all is sound. `accounts`: recounts what helpers have in hand, too. */
export async function unsound(door: Look, id: string, seen: Seen, accounts = true): Promise<string[]> {
  const [order] = await door.find('orders', { _id: id });
  if (!order) return ['the order is gone'];
  const events = (await door.find('events', { orderId: id })).sort((a, b) => a.seq - b.seq);
  return [
    ...violations(order),
    ...wrongEvents(order, events, seen),
    ...(await wrongMessages(door, order, events)),
    ...(accounts ? await wrongAccounts(door) : []),
    ...wrongHours(order),
  ];
}

function wrongEvents(order: OrderRow, events: readonly Happened[], seen: Seen): string[] {
  const wrong: string[] = [];
  if (events.length !== order.version) wrong.push(`${events.length} events, version ${order.version}`);
  if (events.some(({ seq }, n) => seq !== n + 1)) wrong.push('events have a gap');
  for (const event of events) {
    const text = JSON.stringify(event);
    if ((seen.events.get(event._id) ?? text) !== text) wrong.push(`event ${event._id} was changed`);
    seen.events.set(event._id, text);
  }
  if (seen.events.size !== events.length) wrong.push('an event is gone');
  const rings = order.routing.waves.map(({ ring }) => ring);
  if (rings.some((ring, n) => n > 0 && ring < (rings[n - 1] ?? 0))) wrong.push('a ring shrank');
  if (rings.length < seen.rings) wrong.push('a wave is gone');
  seen.rings = rings.length;
  return wrong;
}

/** Every message about the order was caused by something that was committed. */
async function wrongMessages(door: Look, order: OrderRow, events: readonly Happened[]): Promise<string[]> {
  const moments = new Set([...events.map(({ at }) => at), ...order.routing.waves.map(({ at }) => at)]);
  const messages = await door.find('messages', { subject: order._id });
  const causeless = messages.filter(({ at }) => !moments.has(at));
  return causeless.map(({ about, to }) => `${to} was told ${about} before anything was committed`);
}

/** What each helper has in hand is what the orders say, and never more than he may have. */
async function wrongAccounts(door: Look): Promise<string[]> {
  const counted = new Map<string, number>();
  for (const state of ['claimed', 'inService', 'suspended'] as const) {
    for (const order of await door.find('orders', { state }))
      for (const personId of busyWith(order)) counted.set(personId, (counted.get(personId) ?? 0) + 1);
  }
  const helpers = await door.find('helpers', { liveOrders: { $gt: 0 } });
  const known = new Map(helpers.map(({ _id, liveOrders }) => [_id, liveOrders]));
  const all = await door.find('helpers', { _id: { $in: [...counted.keys()] } });
  const wrong = all.flatMap(({ _id }) => {
    const [has, is] = [known.get(_id) ?? 0, counted.get(_id) ?? 0];
    return has === is ? [] : [`${_id} has ${has} in hand, the orders say ${is}`];
  });
  const idle = helpers.filter(({ _id }) => !counted.has(_id)).map(({ _id }) => `${_id} has nothing in hand`);
  const full = helpers
    .filter(({ liveOrders }) => liveOrders > MOST_IN_HAND)
    .map(({ _id }) => `${_id} has too much`);
  return [...wrong, ...idle, ...full];
}

/** Nothing live is past its hour without a named person whose hour is still to come. */
function wrongHours(order: OrderRow): string[] {
  if (!isLive(order)) return [];
  return order.accountable?.personId ? [] : ['nobody answers'];
}
