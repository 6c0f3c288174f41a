import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../../localcloud/console/state';
import { startSupervised, type Supervised } from './supervised';

let cloud: Supervised;

const state = async () => (await (await fetch(`${cloud.url}/local/state`)).json()) as State;
const post = (path: string, body: unknown) =>
  fetch(cloud.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  cloud = await startSupervised('demo');
}, 120_000);

test('an empty town is filled, at an hour at which people are at home', async () => {
  const { now, people } = await state();
  expect(people.map(({ face }) => face)).toEqual(expect.arrayContaining(['resident', 'member', 'staff']));
  expect(new Date(now + 8 * 3_600_000).toISOString()).toContain('T17:18');
});

test('killed, it comes back at the same address with its data and its clock', async () => {
  await post('/local/clock', { advanceMs: 60_000 });
  const [before, pid] = [await state(), cloud.pid()];
  await cloud.kill();
  expect(cloud.pid()).not.toBe(pid);
  const after = await state();
  expect(after.people).toEqual(before.people);
  expect(after.now).toBeGreaterThanOrEqual(before.now);
}, 60_000);

test('it begins anew when asked to, and touches nothing that is not its own', async () => {
  const own = join(cloud.dir, 'not-ours.txt');
  writeFileSync(own, 'kept');
  const before = await state();
  await cloud.outlive(() => post('/local/reset', {}));
  expect((await state()).now).toBeLessThan(before.now);
  expect(readFileSync(own, 'utf8')).toBe('kept');
}, 120_000);

test('it ends with everything it started', async () => {
  expect(await cloud.stop()).toBe(0);
  await expect(state()).rejects.toThrow();
}, 30_000);
