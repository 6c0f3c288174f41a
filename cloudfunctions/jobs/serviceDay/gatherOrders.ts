import { isLive } from '@core/domain/order/order';
import type { Bundled } from '@core/domain/serviceDay/assign';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import { isSent, isTakenOn } from '../../kit/dayOrders';
import type { DayOrderRow, OrderRow } from '../../kit/documents';
import { many, page, put } from '../../kit/store';
import type { Part } from './match';

/** With the orders themselves a slice is twice as many documents. */
const SLICE = 45;

/** The next page of the orders bundled into the day; what has gone another way since is left out. */
export async function gatherOrders({ _id: dayId }: ServiceDay, at: string): Promise<Part> {
  const [number = '0', cursor] = at.split(' ');
  const inDay = { dayId, in: true };
  const { list: rows, next } = await page('dayOrders', inDay, ['at', 'asc'], SLICE, cursor || undefined);
  const orders = await many(
    'orders',
    rows.map(({ orderId }) => orderId),
  );
  const known = new Map(orders.map((order) => [order._id, order]));
  const bundled = rows.flatMap((row) => {
    const order = known.get(row.orderId);
    return order ? bundledFrom(row, order) : [];
  });
  await put('dayPlans', { _id: `${dayId}-b${number.padStart(3, '0')}`, dayId, orders: bundled });
  return next === undefined ? {} : { at: `${Number(number) + 1} ${next}` };
}

function bundledFrom(row: DayOrderRow, order: OrderRow): Bundled[] {
  const { dayId, teamId, byHand } = row;
  const takenOn = isTakenOn(order, dayId);
  const sent = isSent(order, dayId);
  if (!takenOn && !sent && order.state !== 'open') return [];
  if (takenOn && !isLive(order) && order.outcome === 'withdrawn') return [];
  const { _id, place, grid, community, helpers, skills, urgency, wanted, residentId, routing } = order;
  const what = { _id, place, grid, community, helpers, skills: [...skills], urgency, wanted, residentId };
  const held = sent || takenOn ? { teamId } : {};
  const stays = { ...(takenOn ? { taken: true } : {}), ...(sent && byHand ? { byHand: true } : {}) };
  return [{ ...what, excluded: routing.excluded, ...held, ...stays }];
}
