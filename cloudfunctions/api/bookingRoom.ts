import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { Conflict, type Tx } from '../kit/transaction';

/**
 * Writes what is taken of a room on a day. All that is taken stands in one document, read and written in one commit:
 * two that overlap cannot both be written, however many come at once. Who lost every race is told to come again.
 */
export async function booked<Code extends string>(
  call: Call,
  work: (tx: Tx) => Promise<ActResult | Refused<Code>>,
): Promise<ActResult | Refused<Code | 'BUSY'>> {
  try {
    return await commitOnce(call, work);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return refused('BUSY');
  }
}
