import { randomInt } from 'node:crypto';
import type { FamilyInvite, InvitePurpose } from '@core/domain/people/family';
import { serves } from '@core/domain/people/family';
import type { Call } from '../kit/call';
import type { Tx } from '../kit/transaction';

const CODES = 1_000_000;
/** With a few hundred codes alive in a county the first is free nearly always. */
const TRIES = 8;

/** A code that nobody else's invitation lives under now. @throws Error when there is none left. */
export async function freeCode(tx: Tx, now: number): Promise<string> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const code = String(randomInt(CODES)).padStart(6, '0');
    const other = await tx.get('invites', code);
    if (!other || other.until <= now) return code;
  }
  throw new Error('every code tried is in use');
}

/** Uses a code up for its purpose; undefined when it does not serve, or not any more. */
export async function useInvite(
  tx: Tx,
  call: Call,
  code: string,
  purpose: InvitePurpose,
): Promise<FamilyInvite | undefined> {
  const invite = await tx.get('invites', code);
  if (!serves(invite, purpose, call.id, call.now)) return undefined;
  await tx.put('invites', { ...invite, usedBy: call.id });
  return invite;
}
