import { setTimeout as sleep } from 'node:timers/promises';
import type { Input, Output } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import { buildStale } from '../evidence/buildStale';
import { connect, type Db } from '../faults/sdk';
import { startSupervised, type Supervised } from '../faults/supervised';
import { given } from '../support/town';
import { TENANT } from './county';
import { advance, appoint, call } from './importLarge';

/** How many households there are; one in three has somebody with the app, of whom one in four has a message left. */
export interface Crowd {
  households: number;
}

/** What publishing to all of them came to. */
export interface Published {
  households: number;
  people: number;
  told: number;
  /** Documents that the notice is, beside what was rung up. */
  documents: number;
  /** Milliseconds of the count before sending, and of the telling. */
  counted: number;
  took: number;
  /** Looks at the progress that had risen since the one before. */
  steps: number;
  wrong: string[];
}

const BATCH = 100;
const A_LOOK = 50;
const WITH_APP = 3;
const WITH_CREDIT = 4;

/** Publishes one notice to a county; `killed` kills its gateway (−9) in the middle of the telling. */
export async function publishToAll({ households }: Crowd, killed: boolean): Promise<Published> {
  await buildStale('functions');
  const cloud = await startSupervised();
  try {
    const db = connect(cloud.serviceUrl);
    await appoint(cloud, db);
    const { people, able } = await layDown(db, cloud, households);
    const target = { place: TENANT, roles: [] };
    const counting = performance.now();
    const { reach } = given(await call(cloud, 'notice.reach', { target }));
    const counted = performance.now() - counting;
    const id = await publish(cloud, target);
    const begun = performance.now();
    const { last, steps, missed } = await followed(cloud, id, killed);
    const took = performance.now() - begun;
    const messages = await everyTo(db);
    const documents = await documentsOf(db);
    const expected: [string, number, number][] = [
      ['households counted before', reach.households, households],
      ['people counted before', reach.people, people],
      ['notices', documents, 1],
      ['messages', messages.length, able],
      ['people with a message', new Set(messages).size, able],
      ['people told, as the figures say', last.told, able],
      ['people gone through', last.looked, people],
      ['people to go through', last.total, people],
    ];
    const wrong = expected.flatMap(([what, is, should]) =>
      is === should ? [] : [`${what}: ${is}, not ${should}`],
    );
    if (missed) wrong.push('it had ended before its gateway could be killed');
    return { households, people, told: messages.length, documents, counted, took, steps, wrong };
  } finally {
    await cloud.stop();
  }
}

async function publish(cloud: Supervised, target: Input<'notice.reach'>['target']): Promise<string> {
  const said = { title: '周三停水', blocks: [{ kind: 'paragraph' as const, text: '请提前接好水。' }] };
  const draft = { class: 'announcement' as const, target, attachments: [], ...said };
  const { notice } = given(await call(cloud, 'notice.save', draft));
  return given(await call(cloud, 'notice.publish', { id: notice.id, version: notice.version })).notice.id;
}

type Telling = NonNullable<Output<'notice.edit'>['notice']['telling']>;

/** Looks at the progress until it has ended; on its way the gateway may be killed. */
async function followed(
  cloud: Supervised,
  id: string,
  killed: boolean,
): Promise<{ last: Telling; steps: number; missed: boolean }> {
  let toKill = killed;
  let steps = 0;
  let before = 0;
  for (;;) {
    const { telling } = given(await call(cloud, 'notice.edit', { id })).notice;
    if (telling && !telling.running) return { last: telling, steps, missed: toKill };
    const looked = telling?.looked ?? 0;
    if (looked > before) steps += 1;
    before = looked;
    if (toKill && telling && looked > telling.total / 4) {
      toKill = false;
      await cloud.kill();
      // Whoever was at it is gone with the gateway: its hold on the job ends by itself within the minute.
      await advance(cloud, 60_000);
    }
    await sleep(A_LOOK);
  }
}

const three = (n: number): string => String(n).padStart(3, '0');
const homeOf = (n: number): string =>
  `${TENANT}01/${String((n % 10) + 1).padStart(2, '0')}/${three((n % 134) + 1)}/01/1/${n + 101}/`;

/** Households and people, made by rule. The template's id is asked of the session. */
async function layDown(
  db: Db,
  cloud: Supervised,
  households: number,
): Promise<{ people: number; able: number }> {
  const template = given(await call(cloud, 'me.get', {})).templates.community ?? '';
  const numbers = Array.from({ length: households }, (_, n) => n);
  const regions = numbers.map((n) => ({
    ...{ _id: homeOf(n), level: 'household', name: String(n), order: n },
    parent: homeOf(n).replace(/[^/]+\/$/, ''),
  }));
  const homes = numbers.filter((n) => n % WITH_APP === 0);
  const persons = homes.map((n, at) => ({
    ...{ _id: `load-${n}`, key: '', sealed: '', maskedName: '', phoneKey: '', elder: false, openOrders: [] },
    ...{ home: homeOf(n), createdAt: Date.now() - DAY, lastActiveAt: 0 },
    credits: at % WITH_CREDIT === 0 ? { [template]: 1 } : {},
  }));
  await addAll(db, 'regions', regions);
  await addAll(db, 'people', persons);
  return { people: persons.length, able: Math.ceil(persons.length / WITH_CREDIT) };
}

async function addAll(db: Db, name: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await db.collection(name).add(rows.slice(from, from + BATCH));
}

async function documentsOf(db: Db): Promise<number> {
  return (await db.collection('notices').where({}).count()).total;
}

const PAGE = 1000;

/** To whom there is a message, one entry a message. */
async function everyTo(db: Db): Promise<string[]> {
  const found: { _id: string; to: string }[] = [];
  for (let more = true; more;) {
    const last = found.at(-1)?._id ?? '';
    const { data } = await db
      .collection('messages')
      .where({ _id: db.command.gt(last) })
      .orderBy('_id', 'asc')
      .limit(PAGE)
      .get();
    found.push(...(data as typeof found));
    more = data.length === PAGE;
  }
  return found.map(({ to }) => to);
}
