import type { Pledge } from '@core/domain/wish/wish';
import type { WishActor } from '@core/domain/wish/take';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { begunFor, stillThere } from './persons';
import { unitIdOf } from './units';

/**
 * For whom the caller takes it on: himself, or the unit that he stands for. It is noted with him, so that of taking a
 * wish on and leaving for good at the same moment only one is done.
 */
export async function takerOf(
  tx: Tx,
  actor: WishActor,
  { asUnit, call }: { asUnit: boolean; call: Call },
): Promise<Pick<Pledge, 'unitId'> | Refused<'NOT_YOURS'>> {
  await begunFor(tx, await stillThere(tx, call.person));
  if (!asUnit) return actor.relations.includes('helper') ? {} : refused('NOT_YOURS');
  const unitId = unitIdOf(call.id);
  const unit = actor.relations.includes('unit') ? await tx.get('units', unitId) : undefined;
  return unit?.state === 'approved' ? { unitId } : refused('NOT_YOURS');
}
