import { consentVersions, type Consent } from '@core/domain/people/consent';
import type { Call } from '../kit/call';
import { newId } from '../kit/ids';
import { sealNote } from '../kit/personal';
import type { Tx } from '../kit/transaction';

interface Said extends Pick<Consent, 'what' | 'how' | 'about' | 'day' | 'until'> {
  given?: boolean;
  note?: string;
}

/** Keeps, for good, what somebody agreed to before the caller, who writes it down for him. */
export async function consentHeard(
  tx: Tx,
  call: Call,
  personId: string,
  { note = '', given = true, ...said }: Said,
): Promise<void> {
  const _id = newId();
  const person = await tx.get('people', personId);
  await tx.add('consents', {
    _id,
    personId,
    ...said,
    version: consentVersions[said.what],
    given,
    by: call.id,
    at: call.now,
    ...(note !== '' && person ? { note: sealNote(note, _id, person) } : {}),
  });
}
