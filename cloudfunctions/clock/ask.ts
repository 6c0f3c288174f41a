import { supervisor } from '@core/domain/order/accountability';
import type { Notice } from '@core/domain/order/notices';
import { take, theClock } from '@core/domain/order/take';
import { decisionOf, type Decision, type Planned } from '@core/domain/routing/decision';
import { nextRound, planWave } from '@core/domain/routing/wave';
import type { OrderRow, WavePlan } from '../kit/documents';
import { recordStep } from '../kit/recordStep';
import { inForceIn } from '../kit/rules';
import { commit } from '../kit/transaction';
import { endOffersOf } from './endOffers';
import { situationOf } from './situation';
import { tellWave } from './tellWave';

/** Holds the next round of asking: the order, the plan and how it came about are committed together, then people are told. */
export async function ask(order: OrderRow, now: number): Promise<boolean> {
  await endOffersOf(order._id, now);
  const { policy } = await inForceIn(order.community, now);
  const situation = await situationOf(order, nextRound(order, policy)?.area, now);
  const planned = planWave(situation);
  return commitWave(order, planned, decisionOf(situation, planned));
}

/** Commits what a round made of an order, together with the list of whom to tell; then tells them. */
export async function commitWave(seen: OrderRow, planned: Planned, decision: Decision): Promise<boolean> {
  const { at: now } = decision;
  const plan = planned.chosen.length > 0 ? planOf(seen, planned, now) : undefined;
  const committed = await commit(async (tx) => {
    const order = await tx.get('orders', seen._id);
    if (order?.version !== seen.version) return false;
    const { calendar } = await inForceIn(order.community, now);
    const taken = take(order, 'ask', theClock, { routing: planned.routing }, { now, calendar });
    if (!taken.ok) return false;
    const { order: after } = taken;
    const notify = [...taken.notify, ...phoneStep(order)];
    await recordStep(tx, { before: order, after, act: 'ask', actor: theClock, notify, now });
    await tx.put('decisions', { _id: waveId(seen), orderId: seen._id, ...decision });
    if (plan) await tx.put('waves', plan);
    return true;
  });
  if (committed && plan) await tellWave(plan);
  return committed;
}

/** With the first wave of an emergency whoever answers is told to ring round: at night a push wakes nobody. */
function phoneStep(order: OrderRow): Notice[] {
  const human = supervisor(order);
  const isFirst = order.urgency === 'urgent' && order.routing.waves.length === 0;
  return isFirst && human ? [{ to: human.personId, about: 'yoursNow' }] : [];
}

const waveId = ({ _id, version }: OrderRow): string => `${_id}-${version + 1}`;

function planOf(order: OrderRow, { chosen, routing }: Planned, now: number): WavePlan {
  const wave = routing.waves.at(-1);
  if (!wave) throw new Error('people were chosen for no wave');
  const { number, ring, until } = wave;
  return { _id: waveId(order), orderId: order._id, wave: number, ring, at: now, until, chosen, done: false };
}
