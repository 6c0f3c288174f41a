import type * as v from 'valibot';

/** The shape of one action. Who may do it stands in `permissions.ts`. */
export interface ActionSpec {
  /** Acts change something and carry an idempotency key; reads carry none. */
  kind: 'read' | 'act';
  input: v.GenericSchema;
  /** Fields of the input of which not even a fingerprint is kept: one of three choices is soon guessed from its hash. */
  secret?: readonly string[];
  output: v.GenericSchema;
  /** What it may answer besides its output, beyond the common refusals. */
  refusals: readonly string[];
}

/** Refusals that any action may answer. */
export const commonRefusals = [
  'UNKNOWN_ACTION',
  'BAD_INPUT',
  'TOO_LARGE',
  'NO_IDENTITY',
  'NO_CONSENT',
  'NO_HOUSEHOLD',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'KEY_MISSING',
  'KEY_REUSED',
  'TOO_OFTEN',
  'BUSY',
  'INTERNAL',
] as const;
export type CommonRefusal = (typeof commonRefusals)[number];

/** Keeps an action's literal types while checking its shape. */
export function action<const S extends ActionSpec>(spec: S): S {
  return spec;
}
