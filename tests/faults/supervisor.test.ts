import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { State } from './console/state';

const data = mkdtempSync(join(tmpdir(), 'supervised-'));
const own = join(data, 'not-ours.txt');
let supervisor: ChildProcess;
let ready: { url: string; port: number; pid: number };
let ended: Promise<number | null>;

const nextReady = () =>
  new Promise<typeof ready>((resolve) =>
    supervisor.once('message', (message: typeof ready) => resolve(message)),
  );
const state = async () => (await (await fetch(`${ready.url}/local/state`)).json()) as State;
const post = (path: string, body: unknown) =>
  fetch(ready.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  writeFileSync(own, 'kept');
  const args = ['--import', 'tsx', join(__dirname, 'supervisor.ts'), '--data', data, '--port', '0'];
  supervisor = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  ended = new Promise((resolve) => supervisor.once('exit', resolve));
  ready = await nextReady();
}, 60_000);
afterAll(() => rmSync(data, { recursive: true }));

test('an empty town is filled, at an hour at which people are at home', async () => {
  const { now, people } = await state();
  expect(people.map(({ face }) => face)).toEqual(expect.arrayContaining(['resident', 'member', 'staff']));
  expect(new Date(now + 8 * 3_600_000).toISOString()).toContain('T17:18');
});

test('killed, it comes back on the same port with its data and its clock', async () => {
  await post('/local/clock', { advanceMs: 60_000 });
  const before = await state();
  process.kill(ready.pid, 'SIGKILL');
  const again = await nextReady();
  expect(again.port).toBe(ready.port);
  expect(again.pid).not.toBe(ready.pid);
  const after = await state();
  expect(after.people).toEqual(before.people);
  expect(after.now).toBeGreaterThanOrEqual(before.now);
}, 60_000);

test('it begins anew when asked to, and touches nothing that is not its own', async () => {
  const before = await state();
  await post('/local/reset', {});
  await nextReady();
  expect((await state()).now).toBeLessThan(before.now);
  expect(() => rmSync(own)).not.toThrow();
}, 60_000);

test('it ends with everything it started', async () => {
  supervisor.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(state()).rejects.toThrow();
}, 30_000);
