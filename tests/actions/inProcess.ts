import { randomUUID } from 'node:crypto';
import { main as api } from '../../cloudfunctions/api/index';
import { main as callbacks } from '../../cloudfunctions/callbacks/index';
import { main as clock } from '../../cloudfunctions/clock/index';
import { deployment } from '../../cloudfunctions/deployment';
import { main as jobs } from '../../cloudfunctions/jobs/index';
import { FunctionFailure } from '../../localcloud/runner/failure';
import type { Runner } from '../../localcloud/runner/runner';
import { settings } from '../../localcloud/settings';
import { UnderWay } from '../../localcloud/underWay';

/** What each function returns. */
interface Returned {
  api: object;
  clock: object;
  callbacks: string | object;
  jobs: object;
}
type Name = keyof Returned;
const functions: { readonly [N in Name]: (event: unknown, context: unknown) => Promise<Returned[N]> } = {
  api,
  clock,
  callbacks,
  jobs,
};
const isFunction = (name: string): name is Name => Object.hasOwn(functions, name);

/** The context a function gets on the platform, with the identity where `getCloudbaseContext` reads it. */
export function contextOf(openid: string | undefined): object {
  const tcb = { TCB_CONTEXT_KEYS: 'TCB_ENV', TCB_ENV: settings.envId };
  const wx = openid === undefined ? {} : { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid };
  return { request_id: randomUUID(), environment: JSON.stringify({ ...tcb, ...wx }) };
}

/** The functions in this very process. */
export interface InProcess extends Runner {
  /** Calls a function as the platform does; without an openid on nobody's behalf. */
  call<N extends Name>(name: N, event: unknown, openid?: string): Promise<Returned[N]>;
  /** Waits until nothing is at work, also what a function set going and did not wait for. */
  idle(): Promise<void>;
}

/**
 * Runs the functions in this process; one that calls another still gets there through the gateway. A process cannot be
 * ended here as the platform ends one: closing takes no more calls and waits for those under way, also for the ones
 * that whoever called has given up waiting for.
 */
export function openInProcess(): InProcess {
  const underWay = new UnderWay();
  let closed = false;
  const call: InProcess['call'] = async (name, event, openid) => {
    if (closed) throw new FunctionFailure('FUNCTION_INVOCATION_FAILED', 'the functions are closed');
    return underWay.keep(functions[name](event, contextOf(openid)));
  };
  return {
    call,
    idle: () => underWay.ended(),
    invoke: async (name, event, caller) => {
      if (!isFunction(name)) throw new Error(`no function ${name}`);
      const openid = 'openid' in caller ? caller.openid : undefined;
      return JSON.stringify(await call(name, JSON.parse(event), openid));
    },
    timers: () => [],
    openApisOf: () => Object.values(deployment).flatMap(({ openapi }) => [...openapi]),
    kill: () => Promise.reject(new Error('the functions run in this very process')),
    close: () => {
      closed = true;
      return underWay.ended();
    },
  };
}
