import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock';
import { schedule } from '../clock/cron';
import type { Timer } from '../clock/timers';
import { settings } from '../settings';
import { type Bundle, openBundles } from './bundle';
import { actionOf, type CallLog, outcomeOf } from './callLog';
import { type Caller, contextFor } from './context';
import { FunctionFailure } from './failure';
import { Instance } from './instance';
import { buildInstanceScript } from './instanceScript';
import { Pool } from './pool';

/** What the runner needs from the rest of the local cloud. */
export interface RunnerPorts {
  /** Where the built functions lie, each in a folder of its name. */
  root: string;
  /** A folder of the runner's own. */
  workDir: string;
  clock: Clock;
  /** Environment variables of every function: the way to the gateway, the tenant's keys. */
  env: Record<string, string>;
  log: CallLog;
  /** Reads and writes the engine counted for an invocation. */
  stats: (invocation: string) => { reads: number; writes: number };
  onPrint: (line: string) => void;
}

/** Runs the built functions as the platform would. */
export interface Runner {
  /** Calls a function with an event (JSON text) and gives its return value (JSON text), or throws a FunctionFailure. */
  invoke(name: string, event: string, caller: Caller): Promise<string>;
  /** The timers that the functions' `config.json` ask for. */
  timers(): Timer[];
  /** The WeChat open APIs that the function behind an invocation may call. */
  openApisOf(invocation: string | undefined): string[];
  /** Ends the process that works on an invocation with −9, as may happen to it at any moment. */
  kill(invocation: string | undefined): Promise<void>;
  close(): Promise<void>;
}

/** Opens the runner. Instances start when they are first needed. */
export function openRunner(ports: RunnerPorts): Runner {
  const script = buildInstanceScript(ports.workDir);
  const bundles = openBundles(ports.root);
  const pools = new Map<string, Pool>();
  const running = new Map<string, { bundle: Bundle; instance: Instance }>();
  let closed = false;
  const stopFollowing = ports.clock.onMove((offset) => pools.forEach((pool) => pool.setClock(offset)));

  const poolOf = (name: string): Pool => {
    const pool =
      pools.get(name) ?? new Pool(settings.instancesPerFunction, (bundle) => start(script, bundle, ports));
    pools.set(name, pool);
    return pool;
  };

  const run = async (name: string, event: string, caller: Caller, id: string): Promise<string> => {
    const bundle = bundles.read(name);
    if (!bundle) throw new FunctionFailure('FUNCTION_NOT_FOUND', `there is no function "${name}"`);
    // An instance that starts now would outlive the cloud.
    if (closed) throw new FunctionFailure('FUNCTION_INVOCATION_FAILED', 'the cloud is being closed');
    refuseIfLarge(event, 'event');
    const instance = poolOf(name).pick(bundle);
    running.set(id, { bundle, instance });
    const context = contextFor(bundle, id, caller);
    const value = await instance.invoke({ type: 'invoke', id, event, context }, bundle.timeoutMs);
    refuseIfLarge(value, 'return value');
    return value;
  };

  return {
    invoke: async (name, event, caller) => {
      const id = randomUUID();
      const started = performance.now();
      const note = (outcome: string, message?: string) =>
        ports.log.add({
          at: ports.clock.now(),
          name,
          action: actionOf(event),
          caller: 'openid' in caller ? caller.openid : caller.source,
          ms: performance.now() - started,
          ...ports.stats(id),
          outcome,
          ...(message && { message }),
        });
      try {
        const value = await run(name, event, caller, id);
        note(outcomeOf(value));
        return value;
      } catch (error) {
        const failed = error instanceof FunctionFailure ? error : asFailure(error);
        note(`failed ${failed.code}`, failed.message);
        throw failed;
      } finally {
        running.delete(id);
      }
    },
    timers: () => bundles.all().flatMap(timersOf),
    openApisOf: (invocation) => running.get(invocation ?? '')?.bundle.openApis ?? [],
    kill: async (invocation) => running.get(invocation ?? '')?.instance.kill(),
    close: async () => {
      closed = true;
      stopFollowing();
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

function start(script: string, bundle: Bundle, ports: RunnerPorts): Instance {
  return new Instance({
    name: bundle.name,
    script,
    onPrint: (line) => ports.onPrint(`[${bundle.name}] ${line}`),
    env: {
      ...ports.env,
      PATH: process.env.PATH ?? '',
      LOCAL_ENTRY: bundle.entry,
      LOCAL_CLOCK_OFFSET: String(ports.clock.offset),
    },
  });
}

function timersOf(bundle: Bundle): Timer[] {
  return bundle.triggers.map(({ name, config }) => ({
    functionName: bundle.name,
    name,
    schedule: schedule(config),
  }));
}

function refuseIfLarge(text: string, what: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= settings.payload.otherBytes) return;
  throw new FunctionFailure('EXCEED_REQUEST_SIZE_LIMIT', `the ${what} is ${bytes} bytes, 6 MB are allowed`);
}

/** What the runner itself stumbles over (a config.json that cannot be read) ends the call as a crash would. */
function asFailure(error: unknown): FunctionFailure {
  const message = error instanceof Error ? error.message : String(error);
  return new FunctionFailure('FUNCTION_INVOCATION_FAILED', message);
}
