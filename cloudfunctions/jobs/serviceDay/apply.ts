import { theClock } from '@core/domain/order/take';
import type { Bundled } from '@core/domain/serviceDay/assign';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import { dayOrderId, isSent, sendTo, takeBack } from '../../kit/dayOrders';
import { inTurn } from '../../kit/inTurn';
import { one } from '../../kit/store';
import { commit } from '../../kit/transaction';
import type { Part } from './match';

/** With its team, its day and what a step writes, an order is some eight documents. */
const SLICE = 10;
const AT_ONCE = 2;

/** Sends the next orders to their teams, and takes back those for which none is left. */
export async function applyPlan(day: ServiceDay, at: string, now: number): Promise<Part> {
  const [chunk, from] = at === '' ? [0, 0] : at.split(' ').map(Number);
  const plan = await one('dayPlans', `${day._id}-b${String(chunk).padStart(3, '0')}`);
  if (!plan?.orders) return {};
  const orders = plan.orders.slice(from, (from ?? 0) + SLICE);
  const free = orders.filter((order) => !order.taken);
  await inTurn(free, AT_ONCE, (order) => place(day, order, plan.teams?.[order._id], now));
  const end = (from ?? 0) + SLICE;
  const next = end < plan.orders.length ? `${chunk} ${end}` : `${(chunk ?? 0) + 1} 0`;
  return { at: next, done: orders.length };
}

/** One order, in one transaction. Somebody who took it in between has it. */
function place(day: ServiceDay, { _id }: Bundled, teamId: string | undefined, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const row = await tx.get('dayOrders', dayOrderId(day._id, _id));
    const order = await tx.get('orders', _id);
    const team = teamId === undefined ? undefined : await tx.get('dayTeams', teamId);
    if (!row?.in || !order) return false;
    const step = { day, row, order, actor: theClock, now };
    if (team) return sendTo(tx, team, step);
    if (!isSent(order, day._id) && row.teamId === '') return false;
    await takeBack(tx, step);
    await tx.put('dayOrders', { ...row, teamId: '' });
    return true;
  });
}
