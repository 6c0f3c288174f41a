import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE } from '@core/domain/calendar/time';
import { type Cloud, openCloud } from '../../localcloud/cloud';
import { seed } from '../../localcloud/seeding';
import { buildStale } from '../evidence/buildStale';
import { callerOf, given } from '../support/town';
import { startCamera, watch } from './studio';

jest.setTimeout(120_000);

let cloud: Cloud;
const dataDir = mkdtempSync(join(tmpdir(), 'chain-'));
const printed: string[] = [];
beforeAll(async () => {
  await buildStale('functions');
  cloud = await openCloud({ dataDir, media: true, print: (line) => void printed.push(line) });
  await seed(cloud, dataDir, 'demo', () => undefined);
});
afterAll(async () => {
  await cloud.close();
  rmSync(dataDir, { recursive: true, maxRetries: 10 });
});

const staff = () => callerOf(cloud.url, 'limin');
const neighbour = () => callerOf(cloud.url, 'wang');
const shown = async (id: string) => given(await staff()('show.get', { id })).show;

/** Waits until a show is as it should be. */
async function until<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const seen = await look();
    if (holds(seen)) return seen;
    await pause(100);
  }
  throw new Error(`not so within 20 s: ${JSON.stringify(await look())}; ${printed.slice(-8).join('\n')}`);
}

test('a show from the camera to the neighbour and the replay, with the picture lost on the way', async () => {
  const startsAt = cloud.clock.now() + 5 * MINUTE;
  const hours = { startsAt, endsAt: startsAt + 60 * MINUTE };
  const plan = { place: '990001/01/01/', title: '停水的事', ...hours };
  const { id, version } = given(await staff()('show.plan', plan)).show;
  given(await staff()('show.announce', { id, version }));

  const { push } = given(await staff()('show.stream', { id }));
  const camera = startCamera(push);
  const { version: next } = await until(
    () => shown(id),
    ({ picture }) => picture === true,
  );
  given(await staff()('show.start', { id, version: next }));
  const { play } = given(await neighbour()('show.watch', { id }));
  const seen = await watch(play?.flv ?? '', 60_000);
  expect([seen.status, seen.bytes.subarray(0, 3).toString()]).toEqual([200, 'FLV']);

  await camera.stop();
  await until(
    () => shown(id),
    ({ state }) => state === 'interrupted',
  );
  const again = startCamera(push);
  await until(
    () => shown(id),
    ({ state }) => state === 'live',
  );
  expect((await watch(play?.flv ?? '', 60_000)).status).toBe(200);

  given(await staff()('show.end', { id, version: (await shown(id)).version }));
  // The camera is cut off: what is said in front of it now is nobody's business.
  expect(await again.ended).not.toBe(0);
  const { replay } = await until(
    async () => given(await neighbour()('show.watch', { id })),
    (told) => told.replay?.parts.length === 2,
  );
  for (const part of replay?.parts ?? []) {
    const piece = await fetch(part.url, { headers: { range: 'bytes=0-99' } });
    expect([piece.status, (await piece.arrayBuffer()).byteLength]).toEqual([206, 100]);
  }
});
