import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { moment } from '@core/domain/calendar/time';
import { collections } from '../../cloudfunctions/manifest';
import type { Message } from '../../cloudfunctions/kit/documents';
import { openRecords, type Records } from '../../localcloud/console/records';
import { openEngine } from '../../localcloud/engine/engine';
import { createGateway, LineBroken, WireError, type WireAction } from '../../localcloud/gateway/wire';
import { listen } from '../../localcloud/http/listen';
import { createRouter } from '../../localcloud/http/router';
import { functionEnv } from '../../localcloud/runner/environment';
import { Chance } from '../../localcloud/seeds/chance';
import { identityRow, personRow } from '../../localcloud/seeds/people';
import { openServices, type Services } from '../../localcloud/services';
import { settings } from '../../localcloud/settings';
import { openInProcess } from '../actions/inProcess';
import { interposed } from './interpose';
import type { Orders, Told } from './sender';

const SENDER = join(__dirname, 'sender.ts');
const HOST = '127.0.0.1';
const PEOPLE = 200;
const CREDITS = 10_000_000;
/** A transaction whose end was lost holds its documents so long; the service's 30 s would only be waited for. */
const LOST_MS = 3_000;
/** Requests that one message costs, about: the exceptions are spread over all of them. */
const REQUESTS = 12;
const STARTS = moment('2026-11-20', 8);
const KEYS = { LINLI_SEAL_KEYS: `t:${Buffer.alloc(32, 7).toString('base64')}`, LINLI_SEAL_KEY_ID: 't' };

export interface Size {
  events: number;
  exceptions: number;
  kills: number;
  seed: number;
}

export interface CampaignResult {
  events: number;
  exceptions: number;
  kills: number;
  /** Messages that WeChat delivered more than once, each noted as doubtful. */
  doubled: number;
  /** Messages that were given up, and delivered when they were sent again. */
  givenUp: number;
  /** What must not be, in words. */
  wrong: string[];
}

/**
 * Things happen, each with its message in one transaction, and a process of its own sends them to the emulated WeChat,
 * while requests fail at places of chance and the process is killed with −9 again and again.
 */
export async function outboxCampaign(
  size: Size,
  report: (line: string) => void = () => {},
): Promise<CampaignResult> {
  const trouble = new Exceptions(size);
  const cloud = await openPlain(trouble);
  try {
    const chance = new Chance(size.seed + 1);
    const orders = { from: STARTS, events: size.events, people: PEOPLE, again: false };
    let told: Told = { now: STARTS, idle: false };
    for (let kill = 0; kill < size.kills; kill += 1) {
      const sender = start(cloud.env, { ...orders, from: told.now });
      await sender.firstWord;
      await Promise.race([sleep(chance.below(longestLife(size))), sender.ended]);
      told = await sender.kill();
      report(`kill ${kill + 1} at ${new Date(told.now).toISOString()}, ${trouble.met} exceptions so far`);
    }
    told = await start(cloud.env, { ...orders, from: told.now }).ended;
    const first = await judged(cloud, size.events);
    trouble.met = size.exceptions;
    report(`${first.givenUp.length} given up, sent again`);
    await start(cloud.env, { ...orders, from: told.now, again: true }).ended;
    const last = await judged(cloud, size.events, new Set(first.givenUp));
    const wrong = [...first.wrong, ...last.wrong, ...last.givenUp.map((id) => `${id} was not sent again`)];
    const { doubled } = first;
    return {
      ...{ events: size.events, exceptions: trouble.happened, kills: size.kills },
      ...{ doubled, givenUp: first.givenUp.length, wrong },
    };
  } finally {
    await cloud.close();
  }
}

/** Kills are spread over about as long as the sending takes. */
const longestLife = ({ events, kills }: Size): number => Math.max(300, (events * 20) / Math.max(1, kills));

/** Lets requests fail: before they were done or after, and WeChat say no in each of its ways. */
class Exceptions {
  met = 0;
  happened = 0;
  private readonly chance: Chance;
  constructor(private readonly size: Size) {
    this.chance = new Chance(size.seed);
  }

  interpose(actions: Record<string, WireAction>, services: Services): Record<string, WireAction> {
    const oneIn = Math.max(2, Math.floor((this.size.events * REQUESTS) / this.size.exceptions / 1.5));
    return interposed(actions, async (call, run) => {
      if (this.met >= this.size.exceptions || this.chance.below(oneIn) > 0) return run();
      this.met += 1;
      this.happened += 1;
      if (call.action === 'wx.api') {
        const fault = this.pick(['down', 'dropped', -1, 45009, 40001] as const);
        services.faults.add({ api: 'subscribeMessage.send', fault, times: 1 });
        return run();
      }
      const kind = this.pick(['before', 'line', 'after'] as const);
      if (kind === 'before') throw new WireError('SYS_ERR', 'internal server error');
      if (kind === 'after') await run();
      throw new LineBroken();
    });
  }

  private pick<const T>(from: readonly T[]): T {
    const picked = from[this.chance.below(from.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }
}

interface Plain {
  env: Record<string, string>;
  records: Records;
  services: Services;
  close(): Promise<void>;
}

/** The real engine, gateway and WeChat, without functions: the sender comes from outside. */
async function openPlain(trouble: Exceptions): Promise<Plain> {
  const dataDir = mkdtempSync(join(tmpdir(), 'outbox-'));
  const engine = await openEngine({
    dir: join(dataDir, 'db'),
    collections,
    now: () => Date.now(),
    // Which queries have an index is another test's business.
    onUnindexed: nothing,
    transactionLifetime: LOST_MS,
  });
  const server = createServer();
  const url = `http://${HOST}:${await listen(server, HOST, 0)}`;
  const clock = {
    now: () => Date.now(),
    offset: 0,
    advance: nothing,
    moveTo: nothing,
    onMove: () => nothing,
  };
  const functions = openInProcess();
  const services = openServices({ dataDir, url, linkKey: 'a key', clock, runner: functions });
  const env = functionEnv(`${url}/admin`, KEYS);
  const actions = { ...engine.actions, ...services.actions };
  let calm = true;
  const stormy = trouble.interpose(actions, services);
  const pick =
    (name: string): WireAction =>
    (call) => {
      const act = (calm ? actions : stormy)[name];
      return act ? act(call) : Promise.reject(new Error(name));
    };
  const both = Object.fromEntries(Object.keys(actions).map((name) => [name, pick(name)]));
  const gateway = createGateway({ actions: both, credentials: settings.credentials });
  const router = createRouter(HOST, { '/admin': gateway });
  server.on('request', (req, res) => void router(req, res));
  Object.assign(process.env, env, { SILENCE: 'true' });
  await layPeople();
  calm = false;
  return {
    ...{ env, services, records: openRecords(engine.actions) },
    close: async () => {
      await Promise.all([services.close(), functions.close()]);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const nothing = (): void => undefined;

async function layPeople(): Promise<void> {
  const { addAll } = await import('../../cloudfunctions/kit/store');
  const ids = Array.from({ length: PEOPLE }, (_, n) => `p${n}`);
  const credits = { [settings.messageTemplates.progress]: CREDITS };
  const rows = ids.map((id) => personRow({ id, name: '某人', phone: '13800000000', credits }, STARTS));
  await addAll('people', rows);
  await addAll('identities', ids.map(identityRow));
}

interface Running {
  /** Resolves once it has done a first minute, or ended. */
  firstWord: Promise<unknown>;
  /** Resolves when nothing waits any more. */
  ended: Promise<Told>;
  /** Kills it with −9; what it told last. */
  kill(): Promise<Told>;
}

function start(env: Record<string, string>, orders: Orders): Running {
  const args = ['--import', 'tsx', SENDER, JSON.stringify(orders)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, SILENCE: 'true' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let last: Told = { now: orders.from, idle: false };
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
  child.on('message', (told: Told) => (last = told));
  const exit = new Promise<void>((done) => child.once('exit', () => done()));
  const firstWord = Promise.race([new Promise((done) => child.once('message', done)), exit]);
  let killed = false;
  const ended = exit.then(() => {
    if (!last.idle && !killed) throw new Error(`the sender ended by itself:\n${words}`);
    return last;
  });
  const kill = async (): Promise<Told> => {
    killed = true;
    child.kill('SIGKILL');
    await exit;
    return last;
  };
  return { firstWord, ended, kill };
}

const MANY = 1000;

/** What stands in the ledger and in WeChat's own record, held against each other. */
async function judged({ records, services }: Plain, events: number, before: ReadonlySet<string> = new Set()) {
  const rows: Message[] = [];
  for (let more = true; more;) {
    const where = { _id: { $gt: rows.at(-1)?._id ?? '' } };
    const some = await records.find('messages', { where, by: ['_id', 'asc'], limit: MANY });
    rows.push(...some);
    more = some.length === MANY;
  }
  const delivered = new Map<string, number>();
  let digests = 0;
  for (const { data, result, page } of services.outbox.all()) {
    if (result !== 0) continue;
    if (page.startsWith('pages/inbox')) digests += 1;
    const subject = /id=(e\d+)/.exec(page)?.[1];
    if (subject) delivered.set(subject, (delivered.get(subject) ?? 0) + 1);
    if (!subject && !page.startsWith('pages/inbox'))
      throw new Error(`about nothing: ${JSON.stringify(data)}`);
  }
  const wrong: string[] = [];
  const causes = new Set(rows.map(({ to, subject, about }) => `${to} ${subject} ${about}`));
  if (causes.size !== rows.length) wrong.push(`${rows.length - causes.size} told twice of one cause`);
  if (new Set(rows.map(({ subject }) => subject)).size !== events)
    wrong.push(`${events} events, ${rows.length} messages`);
  const givenUp = rows.filter(({ push }) => push === 'failed').map(({ _id }) => _id);
  let doubled = 0;
  for (const row of rows) {
    const times = delivered.get(row.subject) ?? 0;
    if (row.push !== 'sent' && row.push !== 'failed') wrong.push(`${row.subject} is ${row.push}`);
    if (row.push === 'sent' && !row.digest && times === 0) wrong.push(`${row.subject} was never delivered`);
    if (times > 1) doubled += 1;
    if (times > 1 && row.push === 'sent' && !row.doubts && !before.has(row._id))
      wrong.push(`${row.subject} arrived ${times} times without a doubt`);
  }
  return {
    givenUp,
    doubled,
    digests,
    wrong: [...wrong, ...(await wrongCredits(records, rows))].slice(0, 20),
  };
}

/** A credit is used for what was noted as sent, once: each message by itself, or several in one. */
async function wrongCredits(records: Records, rows: readonly Message[]): Promise<string[]> {
  const people = await records.find('people', { where: {}, limit: PEOPLE });
  const wrong: string[] = [];
  for (const { _id, credits } of people) {
    const used = CREDITS - (credits[settings.messageTemplates.progress] ?? 0);
    const sent = rows.filter(({ to, push }) => to === _id && push === 'sent');
    const single = sent.filter(({ digest }) => !digest).length;
    const least = single + (sent.length > single ? 1 : 0);
    if (used < least || used > sent.length) wrong.push(`${_id}: ${used} credits for ${sent.length} messages`);
  }
  return wrong;
}
