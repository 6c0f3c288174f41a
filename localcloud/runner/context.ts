import { settings } from '../settings';
import type { Bundle } from './bundle';

/** Who set a function off. */
export type Caller =
  | { source: 'client'; openid: string }
  | { source: 'message'; openid: string }
  | { source: 'timer' }
  | { source: 'http' }
  | { source: 'function' };

const SOURCES = {
  client: 'wx_client',
  message: 'wx_message',
  timer: 'timer',
  http: 'http',
  function: 'scf',
} as const;

/** The `context` a function gets: identity stands in `environment`, as JSON text, where `getCloudbaseContext` reads it. */
export function contextFor(bundle: Bundle, requestId: string, caller: Caller): Record<string, unknown> {
  return {
    request_id: requestId,
    function_name: bundle.name,
    function_version: '$LATEST',
    namespace: settings.envId,
    memory_limit_in_mb: bundle.memoryMb,
    time_limit_in_ms: bundle.timeoutMs,
    environment: JSON.stringify(environmentFor(caller)),
  };
}

function environmentFor(caller: Caller): Record<string, string> {
  const tcb = {
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_ENV: settings.envId,
    TCB_SOURCE: SOURCES[caller.source],
    ...(caller.source === 'timer' && { TRIGGER_SRC: 'timer' }),
  };
  if (!('openid' in caller)) return tcb;
  return {
    ...tcb,
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    WX_OPENID: caller.openid,
    WX_APPID: settings.appId,
  };
}
