import { type Action, type Answer, contract, type Input, type Output } from '@core/contract';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Documents } from '../../cloudfunctions/kit/documents';
import { collections } from '../../cloudfunctions/manifest';
import type { Clock } from '../../localcloud/clock/clock';
import { openRecords, type Records } from '../../localcloud/console/records';
import { openEngine } from '../../localcloud/engine/engine';
import { createGateway, type WireEntry } from '../../localcloud/gateway/wire';
import { interposed, type Interpose } from '../faults/interpose';
import { listen } from '../../localcloud/http/listen';
import { createRouter } from '../../localcloud/http/router';
import { functionEnv } from '../../localcloud/runner/environment';
import { seedTown } from '../../localcloud/seeds/index';
import { openServices, type Services } from '../../localcloud/services';
import { settings } from '../../localcloud/settings';
import { type InProcess, openInProcess } from './inProcess';

// A town is seeded, and hours pass minute by minute.
jest.setTimeout(60_000);

const MOMENT_OF_START = '2026-11-20T17:18:00+08:00';
const HOST = '127.0.0.1';
/** When so much has passed a function that works in slices begins no other; a transaction of it still stands. */
const TIME_OF_A_CALL_MS = 25_000;
const PATIENCE_MS = 5_000;
/** In minutes. */
const LONG_WAY = 120;

export type Caller = <A extends Action>(action: A, input: Input<A>, key?: string) => Promise<Answer<A>>;

/** The functions behind their public door in this process: the real gateway, engine and services, nothing mocked. */
export interface Door {
  as(who: string): Caller;
  /** Sends any event, as somebody who means harm would. */
  send(who: string | undefined, event: unknown): Promise<object>;
  /**
   * Calls one of the functions that no person calls. After `jobs` what was due has been done: a job that another call of
   * it, set going by an act, had begun already is waited for.
   */
  call(name: 'clock' | 'callbacks' | 'jobs', event?: object, openid?: string): Promise<unknown>;
  /**
   * Moves the clock; it ticks at every minute, or once where the way is longer than two hours: then what is at work is
   * waited for first, as a request that is under way would be refused as one of another day.
   */
  pass(minutes: number): Promise<void>;
  find<C extends keyof Documents>(collection: C, where: Record<string, unknown>): Promise<Documents[C][]>;
  /** Every document of a collection, by id. */
  all<C extends keyof Documents>(collection: C): Promise<Documents[C][]>;
  services: Services;
  /** The requests that passed the gateway, newest last. */
  wire: WireEntry[];
  /** Queries that no index served. */
  unindexed: string[];
  /** Waits until nothing is at work, also what a function set going and did not wait for. */
  idle(): Promise<void>;
  /** Waits for whatever is still at work, and closes. */
  close(): Promise<void>;
}

/** The town of this file as it was seeded first: every further door opens on a copy of it. */
let seeded: string | undefined;
afterAll(() => {
  if (seeded !== undefined) rmSync(seeded, { recursive: true });
});

/**
 * Opens the door on a freshly seeded demo town. The clock of this process stands still until it is moved. Whoever
 * interposes stands between the functions and everything they ask for, to make it fail.
 */
export async function openDoor(interpose?: Interpose): Promise<Door> {
  standStill();
  const dataDir = mkdtempSync(join(tmpdir(), 'door-'));
  const dir = join(dataDir, 'db');
  if (seeded !== undefined) cpSync(seeded, dir, { recursive: true });
  const unindexed: string[] = [];
  const wire: WireEntry[] = [];
  let looking = false;
  // What a test looks up is not what the functions ask for.
  const onUnindexed = (query: object) => {
    if (!looking) unindexed.push(JSON.stringify(query));
  };
  const engine = await openEngine({
    dir,
    collections,
    now: () => Date.now(),
    onUnindexed,
  });
  const server = createServer();
  const url = `http://${HOST}:${await listen(server, HOST, 0)}`;
  const functions = openInProcess();
  const services = openServices({ dataDir, url, linkKey: 'a key', clock, runner: functions });
  const onCall = (entry: WireEntry) => void wire.push(entry);
  const actions = interposed({ ...engine.actions, ...services.actions }, interpose);
  const gateway = createGateway({ actions, clock, onCall, credentials: settings.credentials });
  const router = createRouter(HOST, { '/admin': gateway, '/storage/': services.storage });
  server.on('request', (req, res) => void router(req, res));
  const keys = { LINLI_SEAL_KEYS: `t:${Buffer.alloc(32, 7).toString('base64')}`, LINLI_SEAL_KEY_ID: 't' };
  Object.assign(process.env, functionEnv(`${url}/admin`, { ...keys, ...LIVE }));
  if (seeded === undefined) {
    await seedTown({ profile: 'demo', now: Date.now(), report: () => undefined });
    seeded = mkdtempSync(join(tmpdir(), 'door-seeded-'));
    cpSync(dir, seeded, { recursive: true });
  }
  const records = openRecords(engine.actions);
  // What a test holds up on purpose is not waited for.
  const workedOff = () => Promise.race([functions.idle(), sleep(PATIENCE_MS, undefined, { ref: false })]);
  const call: Door['call'] = async (name, event = {}, openid) => {
    const answer = await functions.call(name, event, openid);
    if (name === 'jobs') await workedOff();
    return answer;
  };
  return {
    ...{ services, wire, unindexed, call, idle: () => functions.idle() },
    as: (who) => (action, input, key) => knock(functions, who, { action, input }, key),
    send: (who, event) => functions.call('api', event, who),
    find: async (collection, where) => {
      looking = true;
      return records.find(collection, { where, limit: 200 }).finally(() => (looking = false));
    },
    all: (collection) => allOf(records, collection),
    pass: async (minutes) => {
      if (minutes > LONG_WAY) await workedOff();
      await tickThrough(minutes, () => call('clock'));
    },
    close: async () => {
      jest.setSystemTime(Date.now() + TIME_OF_A_CALL_MS);
      await Promise.all([services.close(), functions.close()]);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await engine.close();
      rmSync(dataDir, { recursive: true });
      jest.useRealTimers();
    },
  };
}

/** A provider of live pictures whom nobody calls: addresses are signed and callbacks verified as everywhere. */
export const LIVE = {
  LIVE_PUSH_URL: 'rtmp://push.example.cn/live',
  LIVE_PUSH_KEY: 'push-key',
  LIVE_PLAY_URL: 'https://play.example.cn/live',
  LIVE_PLAY_KEY: 'play-key',
  LIVE_CALLBACK_KEY: 'cb-key-local',
  LIVE_VOD_KEY: 'vodkey2026',
  LIVE_ROOM_KEY: 'room-key',
};

const PAGE = 500;

async function allOf<C extends keyof Documents>(records: Records, name: C): Promise<Documents[C][]> {
  const found: Documents[C][] = [];
  for (let more = true; more;) {
    const where = { _id: { $gt: found.at(-1)?._id ?? '' } };
    const some = await records.find(name, { where, by: ['_id', 'asc'], limit: PAGE });
    found.push(...some);
    more = some.length === PAGE;
  }
  return found;
}

async function knock<A extends Action>(
  functions: InProcess,
  who: string,
  asked: { action: A; input: Input<A> },
  key?: string,
): Promise<Answer<A>> {
  const keyed = contract[asked.action].kind === 'act' ? { key: key ?? randomUUID() } : {};
  return (await functions.call('api', { ...asked, ...keyed }, who)) as Answer<A>;
}

async function tickThrough(minutes: number, tick: () => Promise<unknown>): Promise<void> {
  const step = minutes > LONG_WAY ? minutes : 1;
  for (let passed = 0; passed < minutes; passed += step) {
    jest.setSystemTime(Date.now() + step * 60_000);
    await tick();
  }
}

/** Only `Date` stands still: everything that waits for the network goes on. */
function standStill(): void {
  jest.useFakeTimers({
    now: Date.parse(MOMENT_OF_START),
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
      ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
    ],
  });
}

const clock: Clock = {
  now: () => Date.now(),
  offset: 0,
  advance: () => undefined,
  moveTo: () => undefined,
  onMove: () => () => undefined,
};

/** The output of an answer that must not be a refusal. */
export function given<A extends Action>(answer: Answer<A>): Output<A> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.output;
}

/** The code of an answer that must be a refusal. */
export function refusal(answer: Answer): string {
  if (answer.ok) throw new Error(`not refused: ${JSON.stringify(answer.output)}`);
  return answer.refusal.code;
}
