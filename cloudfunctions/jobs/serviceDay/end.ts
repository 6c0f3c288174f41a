import type { Order } from '@core/domain/order/order';
import { theClock } from '@core/domain/order/take';
import type { DayResult, ServiceDay } from '@core/domain/serviceDay/day';
import { isSent, isTakenOn, takeBack } from '../../kit/dayOrders';
import type { DayOrderRow } from '../../kit/documents';
import { noteOf } from '../../kit/outbox';
import { many, one, page } from '../../kit/store';
import { commit } from '../../kit/transaction';
import type { Slice, Work } from '../slices';

/** With its day and what a step writes, an order is some seven documents. */
const SLICE = 12;
const TOLD = 40;

/**
 * Ends a day, wrapped up or called off: what nobody has taken on waits for somebody again, what somebody has in hand
 * stays with him, and everybody who signed up is told. The figures come last, from what the orders have become.
 */
export const endServiceDay: Work = async (cursor, now, job): Promise<Slice> => {
  const day = await one('serviceDays', job.input?.day ?? '');
  if (!day) return { cursor, done: 0, finished: true };
  const [phase = 'orders', at = ''] = cursor.split(' ').filter(Boolean);
  const from = at === '' ? undefined : at;
  return phase === 'tell' ? tell(day, from, now) : endOrders(day, from, now, resultOf(job.result));
};

const resultOf = (result: Record<string, string | number> = {}): DayResult => ({
  done: Number(result.done ?? 0),
  back: Number(result.back ?? 0),
  inHand: Number(result.inHand ?? 0),
});

async function endOrders(
  day: ServiceDay,
  from: string | undefined,
  now: number,
  before: DayResult,
): Promise<Slice> {
  const { list, next } = await page('dayOrders', { dayId: day._id, in: true }, ['at', 'asc'], SLICE, from);
  const result = { ...before };
  for (const row of list) {
    const became = await endOrder(day, row, now);
    if (became) result[became] += 1;
  }
  if (next !== undefined) return { cursor: `orders ${next}`, done: list.length, finished: false, result };
  await commit(async (tx) => {
    const last = await tx.get('serviceDays', day._id);
    if (last) await tx.put('serviceDays', { ...last, result });
  });
  return { cursor: 'tell', done: list.length, finished: false, result };
}

/** One order at the day's end, in one transaction: what it counts as. */
function endOrder(day: ServiceDay, { _id, orderId }: DayOrderRow, now: number) {
  return commit(async (tx): Promise<keyof DayResult | undefined> => {
    const row = await tx.get('dayOrders', _id);
    const order = await tx.get('orders', orderId);
    if (!row || !order) return undefined;
    if (!isSent(order, day._id)) return countsAs(order, day._id);
    await takeBack(tx, { day, row, order, actor: theClock, now });
    return 'back';
  });
}

function countsAs(order: Order, dayId: string): keyof DayResult | undefined {
  if (order.state === 'open') return 'back';
  if (!isTakenOn(order, dayId) || order.outcome === 'withdrawn') return undefined;
  return order.state === 'resolved' || order.state === 'closed' ? 'done' : 'inHand';
}

/** Tells the next of those who signed up: thanks, or that it was called off. */
async function tell(day: ServiceDay, from: string | undefined, now: number): Promise<Slice> {
  const coming = { dayId: day._id, state: 'in' };
  const { list, next } = await page('daySignUps', coming, ['at', 'asc'], TOLD, from);
  const about = day.state === 'cancelled' ? 'dayCancelled' : 'dayThanks';
  const title = `居住地服务日 ${day.day}`;
  const notes = list.map(({ personId: to }) =>
    noteOf({ to, about, title, icon: 'calendar-check', subject: day._id, version: day.version }, now),
  );
  const known = await many(
    'messages',
    notes.map(({ _id }) => _id),
  );
  const fresh = notes.filter(({ _id }) => !known.some((message) => message._id === _id));
  await commit(async (tx) => {
    for (const note of fresh) await tx.put('messages', note);
  });
  return { cursor: `tell ${next ?? ''}`, done: 0, finished: next === undefined };
}
