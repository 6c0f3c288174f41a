import type { WaveTally } from '@core/domain/order/trail';
import type { Offer } from '../kit/documents';
import type { Tx } from '../kit/transaction';

/** Counts one more of an offer's wave who looked, or declined. */
export async function counted(tx: Tx, { orderId, wave }: Offer, what: keyof WaveTally): Promise<void> {
  const tally = (await tx.get('tallies', orderId)) ?? { _id: orderId, waves: {} };
  const before = tally.waves[String(wave)] ?? { seen: 0, declined: 0 };
  const after = { ...before, [what]: before[what] + 1 };
  await tx.put('tallies', { ...tally, waves: { ...tally.waves, [String(wave)]: after } });
}
