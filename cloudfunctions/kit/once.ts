import type { Action } from '@core/contract/index';
import type { Call } from './call';
import type { ActResult } from './documents';
import { hashOf, idOf } from './ids';
import { isRefused, refused, type Refused } from './refused';
import { one } from './store';
import { commit, type Tx } from './transaction';

const KEY = /^[0-9A-Za-z_-]{8,64}$/;

/** Marks the call as one act under its key, so that its commit leaves the row that makes repeating it safe. */
export function keyed(
  call: Call,
  action: Action,
  { key, input, secret = [] }: { key: unknown; input: unknown; secret?: readonly string[] },
): Refused<'KEY_MISSING' | 'BAD_INPUT'> | undefined {
  if (key === undefined) return refused('KEY_MISSING');
  if (typeof key !== 'string' || !KEY.test(key)) return refused('BAD_INPUT', { fields: ['key'] });
  const who = call.known?.person._id ?? call.identity;
  call.act = { id: idOf(who, action, key), action, inputHash: hashOf(kept(input, secret)) };
  return undefined;
}

/** The input without what is secret in it: sent again under its key with another choice, it stays what it was. */
function kept(input: unknown, secret: readonly string[]): unknown {
  if (secret.length === 0 || typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).filter(([field]) => !secret.includes(field)));
}

/** What this very act came to when it was done before; refused when the key stood for another input. */
export async function doneBefore(call: Call): Promise<ActResult | Refused<'KEY_REUSED'> | undefined> {
  const row = call.act && (await one('acts', call.act.id));
  if (!row) return undefined;
  return row.inputHash === call.act?.inputHash ? row.result : refused('KEY_REUSED');
}

/** Thrown so that what a refused act had written already is taken back. */
class Undone extends Error {}

/** Commits an act and its idempotency row together: all of it, or nothing. A refusal writes nothing. */
export async function commitOnce<Code extends string = never>(
  call: Call,
  work: (tx: Tx) => Promise<ActResult | Refused<Code>>,
): Promise<ActResult | Refused<Code>> {
  const { act, now } = call;
  if (!act) throw new Error('an act was committed outside the router');
  let refusal: Refused<Code> | undefined;
  try {
    return await commit(async (tx) => {
      const result = await work(tx);
      if (isRefused(result)) {
        refusal = result;
        throw new Undone();
      }
      await tx.add('acts', { _id: act.id, action: act.action, inputHash: act.inputHash, result, at: now });
      return result;
    });
  } catch (error) {
    if (error instanceof Undone && refusal) return refusal;
    throw error;
  }
}
