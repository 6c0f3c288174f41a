import { decisionOf } from '@core/domain/routing/decision';
import { planRefill, roundAt } from '@core/domain/routing/wave';
import type { OrderRow } from '../kit/documents';
import { inForceIn } from '../kit/rules';
import { one } from '../kit/store';
import { commitWave } from './ask';
import { situationOf } from './situation';

/** Fills the places that «这次不行» freed in the running wave; false when none is free or nobody is left. */
export async function askMore(order: OrderRow, now: number): Promise<boolean> {
  const wave = order.routing.waves.at(-1);
  const { policy } = await inForceIn(order.community, now);
  const round = roundAt(order, policy, order.routing.waves.length - 1);
  if (!wave || wave.ended || !round) return false;
  const declined = (await one('tallies', order._id))?.waves[String(wave.number)]?.declined ?? 0;
  if (declined <= wave.asked - (wave.places ?? 0)) return false;
  const situation = await situationOf(order, round.area, now);
  const refill = planRefill(situation, declined);
  return refill !== undefined && commitWave(order, refill, decisionOf(situation, refill, declined));
}
