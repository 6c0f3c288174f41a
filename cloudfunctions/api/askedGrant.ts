import { mayApprove } from '@core/domain/people/grants';
import type { Call } from '../kit/call';
import type { AskedGrantRow } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** A role asked for, when the caller is the second person who decides about it. */
export async function askedGrant(
  tx: Tx,
  id: string,
  call: Call,
): Promise<AskedGrantRow | Refused<'NOT_FOUND' | 'NOT_THE_SECOND'>> {
  const asked = await tx.get('askedGrants', id);
  if (!asked || !call.reaches({ place: asked.scope })) return refused('NOT_FOUND');
  return mayApprove(call.grants, call.id, asked) ? asked : refused('NOT_THE_SECOND');
}
