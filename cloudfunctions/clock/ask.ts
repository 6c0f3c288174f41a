import { take, theClock } from '@core/domain/order/take';
import { nextRound, planWave, type Chosen } from '@core/domain/routing/wave';
import type { Routing } from '@core/domain/order/order';
import type { OrderRow, WavePlan } from '../kit/documents';
import { recordStep } from '../kit/recordStep';
import { inForceIn } from '../kit/rules';
import { commit } from '../kit/transaction';
import { endOffersOf } from './endOffers';
import { situationOf } from './situation';
import { tellWave } from './tellWave';

const noRound = { ring: 0, area: 'grid', minutes: 0, least: 0, most: 0 } as const;

/** Holds the next round of asking: the order and the plan are committed together, then the people are told. */
export async function ask(order: OrderRow, now: number): Promise<boolean> {
  await endOffersOf(order._id, now);
  const { policy } = await inForceIn(order.community, now);
  const round = nextRound(order, policy);
  const situation = await situationOf(order, round ?? noRound, now);
  const { chosen, routing } = planWave(situation);
  return commitWave(order, chosen, routing, now);
}

/** Commits what a round made of an order, together with the list of whom to tell; then tells them. */
export async function commitWave(
  seen: OrderRow,
  chosen: readonly Chosen[],
  routing: Routing,
  now: number,
): Promise<boolean> {
  const plan = chosen.length > 0 ? planOf(seen, chosen, routing, now) : undefined;
  const committed = await commit(async (tx) => {
    const order = await tx.get('orders', seen._id);
    if (order?.version !== seen.version) return false;
    const { calendar } = await inForceIn(order.community, now);
    const decision = take(order, 'ask', theClock, { routing }, { now, calendar });
    if (!decision.ok) return false;
    const { order: after, notify } = decision;
    await recordStep(tx, { before: order, after, act: 'ask', actor: theClock, notify, now });
    if (plan) await tx.put('waves', plan);
    return true;
  });
  if (committed && plan) await tellWave(plan);
  return committed;
}

function planOf(order: OrderRow, chosen: readonly Chosen[], routing: Routing, now: number): WavePlan {
  const wave = routing.waves.at(-1);
  if (!wave) throw new Error('people were chosen for no wave');
  const { number, ring, until } = wave;
  const _id = `${order._id}-${order.version + 1}`;
  return { _id, orderId: order._id, wave: number, ring, at: now, until, chosen: [...chosen], done: false };
}
