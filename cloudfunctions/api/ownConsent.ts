import { consentVersions, type Consented } from '@core/domain/people/consent';
import { newId } from '../kit/ids';
import type { Tx } from '../kit/transaction';

interface Said {
  personId: string;
  what: Consented;
  given: boolean;
  now: number;
}

/** Keeps, for good, what a person said on his own phone, in the transaction of what he said it for. */
export async function noteConsent(tx: Tx, { personId, what, given, now }: Said): Promise<void> {
  const said = { version: consentVersions[what], how: 'app', given, by: personId, at: now } as const;
  await tx.add('consents', { _id: newId(), personId, what, ...said });
}
