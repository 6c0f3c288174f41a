import { setTimeout as sleep } from 'node:timers/promises';
import type { Output } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import { calledRoles, type Called } from '@core/domain/regionMode/episode';
import { buildStale } from '../evidence/buildStale';
import { connect, type Db } from '../faults/sdk';
import { startSupervised, type Supervised } from '../faults/supervised';
import { given } from '../support/town';
import { TENANT } from './county';
import { advance, appoint, call } from './importLarge';

/** How many are told, and how many of them hold a second role. */
export interface Crowd {
  people: number;
  withTwoRoles: number;
}

/** The five kinds of leader, as many of each as a city has for each other. */
const shares: readonly [Called, number][] = [
  ['communitySecretary', 1],
  ['branchSecretary', 14],
  ['gridWorker', 14],
  ['buildingLeader', 120],
  ['stairwellLeader', 118],
];
const second: Called = 'volunteer';
const COMMUNITIES = 289;

/** What one telling came to. */
export interface FannedOut {
  people: number;
  /** Milliseconds from the call until everybody was told. */
  took: number;
  /** Milliseconds of one look at the figures afterwards. */
  look: number;
  /** What is not as it should be. */
  wrong: string[];
}

/** Calls a mode over a county of so many people; `killed` kills its gateway (−9) in the middle of the telling. */
export async function fanOut(crowd: Crowd, killed: boolean): Promise<FannedOut> {
  await buildStale('functions');
  const cloud = await startSupervised();
  try {
    const db = connect(cloud.serviceUrl);
    await appoint(cloud, db);
    await layDown(db, crowd);
    const begun = performance.now();
    const id = await callUp(cloud);
    if (killed) {
      await until(cloud, id, ({ looked, total }) => total > 0 && looked > total / 2);
      await cloud.kill();
      // Whoever was at it is gone with the gateway: its hold on the job ends by itself within the minute.
      await advance(cloud, 60_000);
    }
    const last = await until(cloud, id, ({ running }) => !running);
    const took = performance.now() - begun;
    const looked = performance.now();
    given(await call(cloud, 'mode.get', { id }));
    return {
      people: crowd.people,
      took,
      look: performance.now() - looked,
      wrong: await wrongIn(db, crowd, last),
    };
  } finally {
    await cloud.stop();
  }
}

async function callUp(cloud: Supervised): Promise<string> {
  const said = { template: 'storm', title: '台风暴雨', words: '请看看车库进没进水。' } as const;
  const audience = calledRoles.filter((role) => role === second || shares.some(([one]) => one === role));
  const until = Date.now() + DAY;
  const asked = { place: TENANT, mode: 'urgent', drill: false, ...said, audience, until } as const;
  return given(await call(cloud, 'mode.call', asked)).episode.id;
}

type Telling = NonNullable<Output<'mode.get'>['telling']>;
const A_LOOK = 250;

async function until(cloud: Supervised, id: string, is: (now: Telling) => boolean): Promise<Telling> {
  for (;;) {
    const { telling } = given(await call(cloud, 'mode.get', { id }));
    if (telling && is(telling)) return telling;
    await sleep(A_LOOK);
  }
}

const BATCH = 100;

/** People and their roles, made by rule; the first of them hold a second role beside their office. */
async function layDown(db: Db, { people, withTwoRoles }: Crowd): Promise<void> {
  const term = { from: Date.now() - DAY, until: Date.now() + 300 * DAY, grantedBy: 'load' };
  const persons = Array.from({ length: people }, (_, n) => ({
    ...{ _id: `load-${n}`, key: '', sealed: '', maskedName: '', phoneKey: '', elder: false, openOrders: [] },
    ...{ credits: {}, createdAt: 0, lastActiveAt: 0 },
  }));
  const grants = persons.flatMap(({ _id: personId }, n) => {
    const office = { _id: `${personId}-a`, personId, role: roleOf(n), scope: placeOf(n), ...term };
    const beside = { _id: `${personId}-b`, personId, role: second, scope: communityOf(n), ...term };
    return n < withTwoRoles ? [office, beside] : [office];
  });
  for (const [name, rows] of [
    ['people', persons],
    ['grants', grants],
  ] as const)
    for (let from = 0; from < rows.length; from += BATCH)
      await db.collection(name).add(rows.slice(from, from + BATCH));
}

const all = shares.reduce((sum, [, share]) => sum + share, 0);

function roleOf(n: number): Called {
  let rest = n % all;
  for (const [role, share] of shares) {
    if (rest < share) return role;
    rest -= share;
  }
  return 'stairwellLeader';
}

const two = (n: number) => String(n).padStart(2, '0');
const communityOf = (n: number): string => {
  const community = n % COMMUNITIES;
  return `${TENANT}${two(Math.floor(community / 10) + 1)}/${two((community % 10) + 1)}/`;
};
const placeOf = (n: number): string =>
  roleOf(n) === 'communitySecretary'
    ? communityOf(n)
    : `${communityOf(n)}${String((n % 14) + 1).padStart(3, '0')}/`;

/** Everybody has exactly one message and stands once among the called, whatever was killed on the way. */
async function wrongIn(db: Db, { people, withTwoRoles }: Crowd, telling: Telling): Promise<string[]> {
  const messages = await everyOne(db, 'messages', 'to');
  const calls = await everyOne(db, 'modeCalls', 'personId');
  const expected: [string, number, number][] = [
    ['messages', messages.length, people],
    ['people with a message', new Set(messages).size, people],
    ['calls', calls.length, people],
    ['people called', new Set(calls).size, people],
    ['people told, as the figures say', telling.told, people],
    ['grants gone through', telling.looked, people + withTwoRoles],
    ['grants counted before', telling.total, people + withTwoRoles],
  ];
  return expected.flatMap(([what, is, should]) => (is === should ? [] : [`${what}: ${is}, not ${should}`]));
}

const PAGE = 1000;

async function everyOne(db: Db, name: string, field: string): Promise<(string | undefined)[]> {
  const found: Record<string, string>[] = [];
  for (let more = true; more;) {
    const last = found.at(-1)?._id ?? '';
    const { data } = await db
      .collection(name)
      .where({ _id: db.command.gt(last) })
      .orderBy('_id', 'asc')
      .limit(PAGE)
      .get();
    found.push(...(data as Record<string, string>[]));
    more = data.length === PAGE;
  }
  return found.map((row) => row[field]);
}
