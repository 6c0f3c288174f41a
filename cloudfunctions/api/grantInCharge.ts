import { isGiven } from '@core/domain/people/grants';
import type { Grant } from '@core/domain/people/person';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { isInCharge } from './grantView';

/** A grant that has not ended and that the caller has the say of, as it is inside the transaction; any other is not there. */
export async function grantInCharge(tx: Tx, id: string, call: Call): Promise<Grant | Refused<'NOT_FOUND'>> {
  return sayOf(await tx.get('grants', id), call);
}

/** The same for a grant that was read already. */
export function sayOf(grant: Grant | undefined, call: Call): Grant | Refused<'NOT_FOUND'> {
  if (!grant || grant.until <= call.now || !isGiven(grant.role)) return refused('NOT_FOUND');
  const reached = call.reaches({ ownerId: grant.personId, place: grant.scope });
  return reached && isInCharge(grant, call) ? grant : refused('NOT_FOUND');
}
