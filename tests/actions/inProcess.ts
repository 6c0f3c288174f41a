import { randomUUID } from 'node:crypto';
import { main as api } from '../../cloudfunctions/api/index';
import { main as callbacks } from '../../cloudfunctions/callbacks/index';
import { main as clock } from '../../cloudfunctions/clock/index';
import { deployment } from '../../cloudfunctions/deployment';
import { main as jobs } from '../../cloudfunctions/jobs/index';
import type { Runner } from '../../localcloud/runner/runner';
import { settings } from '../../localcloud/settings';

export const functions = { api, clock, callbacks, jobs };
const isFunction = (name: string): name is keyof typeof functions => Object.hasOwn(functions, name);

/** The context a function gets on the platform, with the identity where `getCloudbaseContext` reads it. */
export function contextOf(openid: string | undefined): object {
  const tcb = { TCB_CONTEXT_KEYS: 'TCB_ENV', TCB_ENV: settings.envId };
  const wx = openid === undefined ? {} : { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid };
  return { request_id: randomUUID(), environment: JSON.stringify({ ...tcb, ...wx }) };
}

/** Runs the functions in this process; one that calls another still gets there through the gateway. */
export const inProcess: Runner = {
  invoke: async (name, event, caller) => {
    if (!isFunction(name)) throw new Error(`no function ${name}`);
    const context = contextOf('openid' in caller ? caller.openid : undefined);
    return JSON.stringify(await functions[name](JSON.parse(event), context));
  },
  timers: () => [],
  openApisOf: () => Object.values(deployment).flatMap(({ openapi }) => [...openapi]),
  kill: () => Promise.reject(new Error('the functions run in this very process')),
  close: () => Promise.resolve(),
};
