import { whenAsked } from '@core/domain/routing/ledger';
import type { OrderRow, WavePlan } from '../kit/documents';
import { messageOf } from '../kit/outbox';
import { offerId } from '../kit/recordStep';
import { noteRequests } from '../kit/requests';
import { apart } from '../kit/apart';
import { inTurn } from '../kit/inTurn';
import { find } from '../kit/store';
import { commit, type Tx } from '../kit/transaction';

/** People told in one transaction; an urgent wave of forty takes five. */
const SLICE = 8;
const MOST_UNFINISHED = 20;

/**
 * Tells the people of a committed wave, slice by slice. Each slice is safe to repeat: who has his offer already is
 * passed over. When the order is no longer open, or the wave is over, the rest is not told.
 */
export async function tellWave(plan: WavePlan): Promise<void> {
  for (let from = 0; from < plan.chosen.length; from += SLICE) {
    const told = await commit(async (tx) => {
      const order = await tx.get('orders', plan.orderId);
      const wave = order?.routing.waves.at(-1);
      if (order?.state !== 'open' || wave?.number !== plan.wave || wave.ended) return undefined;
      const communities: string[] = [];
      for (const chosen of plan.chosen.slice(from, from + SLICE))
        communities.push(...(await tell(tx, plan, chosen, order)));
      return communities;
    });
    if (!told) break;
    await noteRequests(told, plan.at);
  }
  await commit((tx) => tx.put('waves', { ...plan, done: true }));
}

/** Tells one person, unless he has been told; returns the community that he lives in. */
async function tell(
  tx: Tx,
  { orderId, wave, ring, at, until }: WavePlan,
  { personId, reasons, hope }: WavePlan['chosen'][number],
  order: OrderRow,
): Promise<string[]> {
  const _id = offerId(orderId, personId);
  if (await tx.get('offers', _id)) return [];
  await tx.put('offers', { _id, orderId, personId, wave, ring, at, until, state: 'waiting', reasons });
  await tx.put('messages', messageOf({ to: personId, about: 'asked' }, order, at));
  const helper = await tx.get('helpers', personId);
  if (!helper) return [];
  await tx.put('helpers', whenAsked(helper, at, hope));
  return [helper.community];
}

/** Takes up waves whose telling broke off. */
export async function finishWaves(now: number): Promise<number> {
  const unfinished = await find('waves', { done: false }, MOST_UNFINISHED, ['at', 'asc']);
  const broken = unfinished.filter(({ at }) => at < now - 10_000);
  return inTurn(broken, 1, (plan) => apart('wave', () => tellWave(plan).then(() => true)));
}
