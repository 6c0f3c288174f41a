import type { Action, Input } from '@core/contract';
import { keep, recall } from './storage';

const STORED = 'outgoing';
const MOST = 20;

/** Acts sent of which it is not yet known what came of them, with their keys; kept over a restart so that a repeat doubles nothing. */
type Outgoing = Record<string, string>;

/** What lies on no phone, not even until the answer comes: a choice in a secret vote. Sent again it is the act it was. */
const unwritten: Partial<Record<Action, readonly string[]>> = {
  'vote.cast': ['choice'],
  'vote.count': ['counts', 'spoilt'],
};

const nameOf = <A extends Action>(action: A, input: Input<A>): string => {
  const left: readonly string[] = unwritten[action] ?? [];
  const entries = Object.entries(input).filter(([field]) => !left.includes(field));
  return `${action} ${JSON.stringify(Object.fromEntries(entries))}`;
};

const fresh = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}${Math.random().toString(36).slice(2, 8)}`;

/** The key of this act: a new one, or the one it was sent with before. */
export function keyOf<A extends Action>(action: A, input: Input<A>): string {
  const sent = recall<Outgoing>(STORED) ?? {};
  const name = nameOf(action, input);
  const key = sent[name] ?? fresh();
  const latest = Object.entries({ ...sent, [name]: key }).slice(-MOST);
  keep(STORED, Object.fromEntries(latest));
  return key;
}

/** It is known what came of the act: doing the same again is a new act. */
export function settled<A extends Action>(action: A, input: Input<A>): void {
  const name = nameOf(action, input);
  const rest = Object.entries(recall<Outgoing>(STORED) ?? {}).filter(([sent]) => sent !== name);
  keep(STORED, Object.fromEntries(rest));
}
