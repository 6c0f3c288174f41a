import { escalationOf } from '@core/domain/order/escalation';
import { busyWith, freeSeats, isLive, type Order } from '@core/domain/order/order';
import type { Notice } from '@core/domain/order/notices';
import type { Act } from '@core/domain/order/steps';
import type { Actor } from '@core/domain/order/take';
import { at } from '@core/domain/place/region';
import type { Helper } from '@core/domain/routing/helper';
import {
  whenAnswered,
  whenAnsweredLate,
  whenLoaded,
  whenRated,
  whenServed,
} from '@core/domain/routing/ledger';
import type { OrderRow } from './documents';
import { happened } from './journal';
import { messageOf } from './outbox';
import { tellSession } from './tellSession';
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
  await tellSession(tx, step);
  return row;
}

/** Steps that change nothing a person decides by: whoever saw the order before may still act on it. */
const unnoticed: readonly Step['act'][] = [
  ...(['ask', 'handToHuman', 'escalate', 'remind', 'urge', 'restaff', 'second'] as const),
];

/** An order as it is stored: the order itself, and what the indexes and a late screen ask for. */
function rowOf({ before, after: order, act }: Step): OrderRow {
  const waiting = escalationOf(order);
  const asked =
    order.state === 'closed' && order.followUp && !order.followUp.done ? order.followUp : undefined;
  const { ...plain }: Order & Partial<OrderRow> = order;
  for (const field of derivedFields) delete plain[field];
  return {
    ...plain,
    trueSince: before && unnoticed.includes(act) ? before.trueSince : order.version,
    live: isLive(order),
    building: at('building', order.place) ?? order.place,
    needs: needsStaff(order) ? 'act' : 'wait',
    ...(waiting && !waiting.answer ? { answerer: waiting.to.personId, answerBy: waiting.until } : {}),
    ...(asked ? { toAsk: true as const, followUpBy: asked.until } : {}),
    ...(freeSeats(order) > 0 && order.state !== 'resolved' ? { joinable: true as const } : {}),
    ...(order.snap && isLive(order) ? { snapOpen: true as const } : {}),
  };
}

/** What `rowOf` adds for the indexes while it holds; of the row before nothing of it is kept. */
const derivedFields = ['answerer', 'answerBy', 'toAsk', 'followUpBy', 'joinable', 'snapOpen'] as const;

/** The desk has to act: look at it, ring round, answer for it by name, or settle a dispute. Otherwise others are at work. */
function needsStaff(order: Order): boolean {
  if (order.state === 'submitted' || order.confirmation === 'disputed') return true;
  const rings = order.urgency === 'urgent' || order.level > 0 || order.routing.exhausted;
  return order.state === 'open' && rings;
}

/** Keeps the account of everybody whose hands the order fills: what he has in hand, answered, served and was rated for. */
async function keepAccount(tx: Tx, step: Step): Promise<void> {
  const { before, after, act } = step;
  const [busyBefore, busyAfter] = [before ? busyWith(before) : [], busyWith(after)];
  const claimer = after.claimer ?? before?.claimer;
  const concerned = [...busyBefore, ...busyAfter, ...(act === 'rate' && claimer ? [claimer.personId] : [])];
  for (const personId of new Set(concerned)) {
    const load = Number(busyAfter.includes(personId)) - Number(busyBefore.includes(personId));
    if (load !== 0 || act === 'rate') await account(tx, step, personId, load);
  }
}

async function account(tx: Tx, { after, act, now }: Step, personId: string, load: number): Promise<void> {
  const helper = await tx.get('helpers', personId);
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
  if (act !== 'claim' && act !== 'join') return helper;
  const offer = await tx.get('offers', offerId(after._id, helper._id));
  if (offer?.state !== 'waiting' && offer?.state !== 'over') return helper;
  await tx.put('offers', { ...offer, state: 'claimed' });
  return offer.state === 'waiting' ? whenAnswered(helper, true) : whenAnsweredLate(helper);
}

/** One offer a person and order. */
export const offerId = (orderId: string, personId: string): string => `${orderId}-${personId}`;
