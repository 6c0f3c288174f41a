import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import type { WireAction, WireAnswer, WireCall } from '../../localcloud/gateway/wire';

/** Stands between a call of the SDK and what answers it: runs it, runs it late, or does not run it. */
export type Interpose = (call: WireCall, run: () => Promise<WireAnswer>) => Promise<WireAnswer>;
type Actions = Record<string, WireAction>;

const lines = new AsyncLocalStorage<ServerResponse>();

/** Remembers on which line a request came, so that `hangUp` can cut it. */
export const onLine = (response: ServerResponse, work: () => void): void => lines.run(response, work);

/** Cuts the line of the call at hand: whoever called learns that the line broke, and not what came of his call. */
export function hangUp(): void {
  lines.getStore()?.destroy();
}

/** The same actions with somebody in between. */
export function interposed(actions: Actions, interpose: Interpose | undefined): Actions {
  if (!interpose) return actions;
  const between =
    (act: WireAction): WireAction =>
    (call) =>
      interpose(call, () => act(call));
  return Object.fromEntries(Object.entries(actions).map(([name, act]) => [name, between(act)]));
}
