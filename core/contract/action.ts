import type * as v from 'valibot';
import type { Role } from '../domain/people/person';

/**
 * Who may try an action at all. `anyone`: whoever the platform has identified. `person`: who agreed to the
 * privacy terms. `neighbour`: who has also chosen a household. A list of roles: who holds one of them in force.
 * What of a particular order may be seen or done is decided further in, by relation.
 */
export type Allow = 'anyone' | 'person' | 'neighbour' | readonly Role[];

export interface ActionSpec {
  allow: Allow;
  /** Acts change something and carry an idempotency key; reads carry none. */
  kind: 'read' | 'act';
  input: v.GenericSchema;
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
  'BUSY',
  'INTERNAL',
] as const;
export type CommonRefusal = (typeof commonRefusals)[number];

/** Keeps an action's literal types while checking its shape. */
export function action<const S extends ActionSpec>(spec: S): S {
  return spec;
}
