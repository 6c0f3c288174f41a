import type { Order } from '@core/domain/order/order';
import type { Act } from '@core/domain/order/steps';
import { take, type Actor, type Change } from '@core/domain/order/take';
import { at } from '@core/domain/place/region';
import { answerBy, hoursOf, type ServiceDay } from '@core/domain/serviceDay/day';
import type { Team } from '@core/domain/serviceDay/team';
import type { DayOrderRow, OrderRow } from './documents';
import { recordStep } from './recordStep';
import { inForceIn } from './rules';
import type { Tx } from './transaction';

export const dayOrderId = (dayId: string, orderId: string): string => `${dayId}-${orderId}`;

/** A step of one order on a service day, in the transaction of whoever takes it. */
interface DayStep {
  day: ServiceDay;
  row: DayOrderRow;
  order: OrderRow;
  actor: Actor;
  now: number;
}

/** Whether an order is with a team of this day that has not said yes yet. */
export const isSent = (order: Order, dayId: string): boolean =>
  order.state === 'dispatched' && order.serviceDay?.id === dayId;

/** Whether a team of this day has taken an order on, or has done it. */
export const isTakenOn = (order: Order, dayId: string): boolean =>
  order.serviceDay?.id === dayId && order.state !== 'open' && order.state !== 'dispatched';

/** Sends an order to a team, away from another one if need be. Answers whether the order could be sent. */
export async function sendTo(tx: Tx, team: Team, step: DayStep): Promise<boolean> {
  const { day, row, order, actor } = step;
  const moved = isSent(order, day._id);
  if (moved && order.serviceDay?.team === team._id && order.dispatch?.to === team.lead) return true;
  const open = moved ? await taken(tx, step, 'recall', {}, [order.residentId]) : order;
  const to = { to: team.lead, role: team.leadKind, by: orderedBy(day, actor), until: answerBy(day) };
  const serviceDay = { id: day._id, team: team._id };
  const change = { dispatch: to, serviceDay, wanted: hoursOf(day) };
  const quiet = moved ? [order.residentId] : [];
  const sent = open && (await taken(tx, { ...step, order: open }, 'bundle', change, quiet));
  if (!sent) return false;
  const wantedBefore = moved ? row.wantedBefore : order.wanted;
  await tx.put('dayOrders', { ...row, teamId: team._id, wantedBefore });
  return true;
}

/** Takes an order back from its team; it waits for somebody again, wanted when it was wanted before. */
export async function takeBack(tx: Tx, step: DayStep): Promise<void> {
  const { day, row, order, now } = step;
  const wanted = row.wantedBefore.until > now ? { wanted: row.wantedBefore } : {};
  if (isSent(order, day._id)) await taken(tx, step, 'recall', wanted, []);
}

/** Who is named as having sent a team: whoever acts, or who planned the day where its matching does. */
function orderedBy(day: ServiceDay, { personId, role, relations }: Actor) {
  if (!relations.includes('clock')) return { personId, role };
  const office = at('community', day.place) === undefined ? 'streetStaff' : 'communityStaff';
  return { personId: day.by, role: office } as const;
}

async function taken(
  tx: Tx,
  { order, actor, now }: DayStep,
  act: Act,
  change: Change,
  quiet: readonly string[],
): Promise<OrderRow | undefined> {
  const { calendar } = await inForceIn(order.community, now);
  const decision = take(order, act, actor, change, { now, calendar });
  if (!decision.ok) return undefined;
  const notify = decision.notify.filter(({ to }) => !quiet.includes(to));
  return recordStep(tx, { before: order, after: decision.order, act, actor, notify, now });
}
