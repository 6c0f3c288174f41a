import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONSENT_VERSION } from '@core/contract/me';
import { type Action, type Answer, contract, type Input, type Output } from '@core/contract';
import { csvOf, xlsxOf } from '../../cloudfunctions/jobs/tables/write';
import { buildStale } from '../evidence/buildStale';
import { connect, type Db } from '../faults/sdk';
import { startSupervised, type Supervised } from '../faults/supervised';
import { given } from '../support/town';
import { TENANT, tablesOf, type County } from './county';

const WHO = 'loader';
const kinds = ['tree', 'holders', 'members'] as const;
type Kind = (typeof kinds)[number];

/** What one run came to. */
export interface LargeImport {
  rows: number;
  /** Milliseconds by kind of table, from the upload to the last line. */
  took: Record<Kind, number>;
  /** A fingerprint of all that is there afterwards, as exports tell it, and of how many documents there are. */
  result: string;
  /** What did not come in as it should. */
  wrong: string[];
}

/** Brings a county's tables into an empty local cloud; `killed` kills its gateway (−9) in the middle of the holders. */
export async function importCounty(county: County, killed: boolean): Promise<LargeImport> {
  await buildStale('functions');
  const cloud = await startSupervised();
  try {
    const db = connect(cloud.serviceUrl);
    await appoint(cloud, db);
    const tables = tablesOf(county);
    const took: LargeImport['took'] = { tree: 0, holders: 0, members: 0 };
    const wrong: string[] = [];
    for (const kind of kinds) {
      const begun = performance.now();
      const rows = tables[kind];
      const done = await bringIn(cloud, kind, rows, killed && kind === 'holders');
      took[kind] = performance.now() - begun;
      if (done.state !== 'applied' || done.fresh !== rows.length - 1)
        wrong.push(`${kind}: ${JSON.stringify(done)}`);
    }
    const rows = kinds.reduce((sum, kind) => sum + tables[kind].length - 1, 0);
    return { rows, took, result: await fingerprint(cloud, db), wrong };
  } finally {
    await cloud.stop();
  }
}

/** The first administrator of an empty county. */
export async function appoint(cloud: Supervised, db: Db): Promise<void> {
  const person = given(await call(cloud, 'me.consent', { version: CONSENT_VERSION, name: '管理' })).person;
  const tenant = { _id: TENANT, level: 'tenant', name: '青石县', parent: '', order: 1 };
  await db.collection('regions').add(tenant);
  const term = { from: Date.now() - 1000, until: Date.now() + 10 ** 10 };
  const grant = {
    _id: 'first',
    personId: person?.id,
    role: 'admin',
    scope: TENANT,
    ...term,
    grantedBy: 'test',
  };
  await db.collection('grants').add(grant);
}

type Imported = Output<'import.get'>['import'];

async function bringIn(cloud: Supervised, kind: Kind, rows: string[][], kill: boolean): Promise<Imported> {
  const format = kind === 'holders' ? 'xlsx' : 'csv';
  const bytes = format === 'xlsx' ? xlsxOf(rows) : csvOf(rows);
  const room = given(await call(cloud, 'import.upload', { format, bytes: bytes.length }));
  const { url, method, headers } = room.upload;
  await fetch(url, { method, headers, body: new Uint8Array(bytes) });
  const { id } = given(await call(cloud, 'import.begin', { kind, place: TENANT, file: room.id }));
  const looked = await until(cloud, id, ({ state }) => state !== 'checking');
  if (looked.state !== 'ready') return looked;
  given(await call(cloud, 'import.apply', { id }));
  if (kill) {
    await until(cloud, id, ({ job }) => (job?.progress ?? 0) > rows.length / 2);
    await cloud.kill();
    // Whoever was at it is gone with the gateway: its hold on the job ends by itself within the minute.
    await advance(cloud, 60_000);
  }
  return until(cloud, id, ({ job, state }) => state === 'applied' && job?.state === 'done');
}

const A_LOOK = 250;

async function until(cloud: Supervised, id: string, is: (now: Imported) => boolean): Promise<Imported> {
  for (;;) {
    const { import: now } = given(await call(cloud, 'import.get', { id }));
    if (is(now)) return now;
    await sleep(A_LOOK);
  }
}

/** The same whichever way the tables came in: what exports say, and how many documents of each kind there are. */
async function fingerprint(cloud: Supervised, db: Db): Promise<string> {
  const hash = createHash('sha256');
  for (const kind of kinds) {
    const { id } = given(await call(cloud, 'export.begin', { kind, format: 'csv', place: TENANT }));
    for (;;) {
      const { job } = given(await call(cloud, 'job.get', { id }));
      if (job.state !== 'running') break;
      await sleep(A_LOOK);
    }
    const { url } = given(await call(cloud, 'export.link', { id }));
    const lines = (await (await fetch(url)).text()).split('\r\n');
    hash.update(lines.sort().join('\n'));
  }
  for (const name of ['regions', 'people', 'names', 'grants', 'roster', 'importRows'])
    hash.update(`${name} ${(await db.collection(name).where({}).count()).total}\n`);
  for (const office of [
    'communitySecretary',
    'branchSecretary',
    'gridWorker',
    'leaderWorking',
    'leaderNotWorking',
  ])
    hash.update(
      `${office} ${
        (
          await db
            .collection('regions')
            .where({ [`holders.${office}`]: /./ })
            .count()
        ).total
      }\n`,
    );
  return hash.digest('hex').slice(0, 16);
}

export async function advance(cloud: Supervised, ms: number): Promise<void> {
  await post(`${cloud.url}/local/clock`, { advanceMs: ms });
}

/** An action by that administrator. */
export async function call<A extends Action>(
  cloud: Supervised,
  action: A,
  input: Input<A>,
): Promise<Answer<A>> {
  const key = contract[action].kind === 'act' ? { key: randomUUID() } : {};
  const headers = { authorization: `Bearer dev.${WHO}` };
  const response = await post(`${cloud.url}/v1/functions/api`, { action, input, ...key }, headers);
  return (await response.json()) as Answer<A>;
}

const post = (url: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
