import type { WireAction, WireAnswer, WireCall } from '../../localcloud/gateway/wire';

/** Stands between a call of the SDK and what answers it: runs it, runs it late, or does not run it. */
export type Interpose = (call: WireCall, run: () => Promise<WireAnswer>) => Promise<WireAnswer>;
type Actions = Record<string, WireAction>;

/** The same actions with somebody in between. */
export function interposed(actions: Actions, interpose: Interpose | undefined): Actions {
  if (!interpose) return actions;
  const between =
    (act: WireAction): WireAction =>
    (call) =>
      interpose(call, () => act(call));
  return Object.fromEntries(Object.entries(actions).map(([name, act]) => [name, between(act)]));
}
