import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud } from './cloud';
import type { Seeded } from './seeding';

const SDK = JSON.stringify(require.resolve('@cloudbase/node-sdk'));
const dir = mkdtempSync(join(tmpdir(), 'cloud-'));
const dataDir = join(dir, 'data');
const functionsRoot = join(dir, 'functions');
const appDir = join(dir, 'app');
const startOver = jest.fn();
let cloud: Cloud;

/** A small town of its own: `api` places an order, `clock` finishes what is due. */
function write(name: string, main: string, config: unknown): void {
  mkdirSync(join(functionsRoot, name), { recursive: true });
  writeFileSync(join(functionsRoot, name, 'config.json'), JSON.stringify(config));
  const setUp = `const db = require(${SDK}).init({ env: process.env.TCB_ENV }).database();`;
  writeFileSync(
    join(functionsRoot, name, 'index.js'),
    `${setUp} exports.main = async (event) => { ${main} };`,
  );
}

beforeAll(async () => {
  write(
    'api',
    'await db.collection("orders").add({ ...event, submittedAt: Date.now() }); return { ok: true }',
    {},
  );
  write(
    'clock',
    `const due = await db.collection("orders").where({ dueAt: db.command.lte(Date.now()) }).get();
     for (const order of due.data)
       await db.collection("orders").doc(order._id).update({ state: "closed", dueAt: db.command.remove(), at: event.Time });`,
    { triggers: [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }] },
  );
  mkdirSync(appDir);
  writeFileSync(join(appDir, 'index.html'), '<title>app</title>');
  mkdirSync(dataDir);
  const wang = { openid: 'o_wang', name: '王秀兰', face: 'resident', title: '居民' } as const;
  const seeded: Seeded = { profile: 'demo', at: 0, people: [wang] };
  writeFileSync(join(dataDir, 'seeded.json'), JSON.stringify(seeded));
  cloud = await openCloud({ dataDir, functionsRoot, appDir, startOver });
});
afterAll(async () => {
  await cloud.close();
  rmSync(dir, { recursive: true });
});

const get = async (path: string) =>
  (await fetch(cloud.url + path)).json() as Promise<Record<string, unknown>>;
const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(cloud.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: 'Bearer dev.o_wang', ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

test('an order goes from a client through a function into the database, and its cost is logged', async () => {
  const order = {
    _id: 'o1',
    title: '换灯管',
    state: 'open',
    live: true,
    dueAt: cloud.clock.now() + 20 * 60_000,
  };
  expect(await post('/v1/functions/api', order)).toEqual({ status: 200, body: { ok: true } });
  const { calls } = (await get('/local/logs')) as { calls: object[] };
  expect(calls[0]).toMatchObject({ name: 'api', outcome: 'ok', caller: 'o_wang', writes: 1 });
});

test('the clock goes to the next deadline, where the timer deals with it', async () => {
  const { nextAt } = await get('/local/state');
  expect(new Date(Number(nextAt)).getSeconds()).toBe(0);
  expect(await post('/local/clock', { toNext: true })).toMatchObject({ body: { moved: true } });
  expect(cloud.clock.now()).toBeGreaterThanOrEqual(Number(nextAt));
  const [order] = await cloud.records.find('orders', { where: { _id: 'o1' }, limit: 1 });
  expect(order).toMatchObject({
    state: 'closed',
    at: new Date(Number(nextAt)).toISOString().replace('.000', ''),
  });
  expect(await post('/local/clock', { toNext: true })).toMatchObject({ body: { moved: false } });
});

test.each([{}, { advanceMs: -1 }, { advanceMs: 1e12 }, { toNext: 'yes' }])(
  'the clock is not moved by %j',
  async (move) => {
    expect(await post('/local/clock', move)).toMatchObject({ status: 400 });
  },
);

test('the page of another origin can order nothing', async () => {
  const foreign = { origin: 'http://evil.example' };
  expect(await post('/local/reset', {}, foreign)).toMatchObject({ status: 403 });
  expect((await fetch(`${cloud.url}/local/reset`, { method: 'POST', body: '{}' })).status).toBe(415);
  expect(startOver).not.toHaveBeenCalled();
});

test('a request for a foreign host is refused', async () => {
  const status = await new Promise((answer) => {
    request(`${cloud.url}/local/state`, { headers: { host: 'evil.example' } }, (res) => {
      res.resume();
      answer(res.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test('the console serves its page, its script and the app', async () => {
  const texts = await Promise.all(
    ['/', '/console.js', '/console.css', '/app/'].map((path) => fetch(cloud.url + path)),
  );
  expect(texts.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
});

test('faults are set and cleared', async () => {
  const fault = { api: 'subscribeMessage.send', fault: 43101, times: 2 };
  expect((await post('/local/faults', fault)).body.waiting).toEqual([fault]);
  expect((await post('/local/faults', { clear: true })).body.waiting).toEqual([]);
  expect(await post('/local/faults', { api: 'x', fault: 1 })).toMatchObject({ status: 400 });
});

test('what is nowhere is said to be nowhere, what is malformed to be malformed', async () => {
  expect((await fetch(`${cloud.url}/nowhere`)).status).toBe(404);
  expect((await fetch(`${cloud.url}/app/%E0%A4%A`)).status).toBe(400);
});

test('starting over is left to whoever started the process', async () => {
  expect((await post('/local/reset', {})).body).toEqual({ startsOver: true });
  await new Promise((done) => setTimeout(done, 100));
  expect(startOver).toHaveBeenCalledTimes(1);
});
