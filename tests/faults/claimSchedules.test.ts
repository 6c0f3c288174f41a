import { randomUUID } from 'node:crypto';
import type { Answer } from '@core/contract';
import { change, one, put } from '../../cloudfunctions/kit/store';
import { Chance } from '../../localcloud/seeds/chance';
import { given, openDoor, type Door } from '../actions/door';
import { contextOf } from '../actions/inProcess';
import { today } from '../actions/orders';
import { measured } from '../support/figures';
import { freshInstance, type Instance } from './instances';
import { Schedule } from './schedule';

const SCHEDULES = Number(process.env.SCHEDULES ?? (process.env.FULL === '1' ? 1_000 : 50));
const INSTANCES = 5;
const MOST_CLAIMERS = 50;
const MOST_IN_HAND = 2;
/** The short form repeats one campaign; the full one draws its own. */
const DRAWN = process.env.FULL === '1' ? Math.floor(Math.random() * 1e9) : 1127;
const SEED = Number(process.env.SEED ?? DRAWN);
const COMMUNITY = '990001/01/01/';

const schedule = new Schedule();
let door: Door;
const instances: Instance[] = [];

beforeAll(async () => {
  door = await openDoor(schedule.interpose);
  for (let n = 0; n < INSTANCES; n += 1) instances.push(await freshInstance());
}, 120_000);
afterAll(() => door.close());

const look = { itemId: 'lookin', words: '请来看看我', wanted: { day: today, slot: 'evening' as const } };
const place = async () => given(await door.as('wang')('order.place', look)).order;

async function withdraw(id: string): Promise<void> {
  const { version } = given(await door.as('wang')('order.get', { id })).order;
  given(await door.as('wang')('order.withdraw', { id, version }));
}

const BETWEEN_RESTS = 50;

/** The clock stands still: a campaign taps far more often than anybody's fingers do, and is not to be held up for it. */
async function unhurried(): Promise<void> {
  for (const { _id } of await door.all('rates')) await put('rates', { _id, spent: {}, at: Date.now() });
}

/** Helpers with empty hands, as many as there are. */
async function rested(): Promise<string[]> {
  const helpers = (await door.find('helpers', { community: COMMUNITY })).filter(({ _id }) => _id !== 'wang');
  for (const helper of helpers)
    if (helper.liveOrders + helper.unanswered > 0)
      await put('helpers', { ...helper, liveOrders: 0, unanswered: 0 });
  return helpers.map(({ _id }) => _id);
}

/** One claim on an instance of its own or shared with a few, as the platform would spread them. */
async function claim(who: string, id: string, version: number, n: number): Promise<Answer<'order.claim'>> {
  const event = { action: 'order.claim', input: { id, version }, key: randomUUID() };
  const instance = instances[n % INSTANCES];
  return (await instance?.api(event, contextOf(who))) as Answer<'order.claim'>;
}

/** Several who want one order: how many got it, and what the others read. */
async function raceFor(chance: Chance, people: readonly string[]): Promise<string[]> {
  const { id, version } = await place();
  const most = Math.min(MOST_CLAIMERS, people.length);
  const claimers = people.slice(0, 2 + Math.floor((most - 1) * chance.next() ** 2));
  const answers = await schedule.run(chance, () =>
    Promise.all(claimers.map((who, n) => claim(who, id, version, n))),
  );
  const won = answers.filter(({ ok }) => ok).length;
  const codes = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code])));
  const claims = await door.find('events', { orderId: id, act: 'claim' });
  const inHand = (await door.find('helpers', { liveOrders: { $gt: 0 } })).reduce(
    (sum, one) => sum + one.liveOrders,
    0,
  );
  await withdraw(id);
  const others = [...codes].filter((code) => code !== 'TAKEN');
  const wrong = [
    ...(won === 1 ? [] : [`${won} of ${claimers.length} won`]),
    ...(claims.length === 1 ? [] : [`${claims.length} claims`]),
    ...(inHand === 1 ? [] : [`${inHand} in hand`]),
    ...(others.length === 0 ? [] : [`others read ${others.join()}`]),
  ];
  return wrong;
}

/** One member who wants three orders at once: never more than he may have, and the count is true. */
async function handsOf(chance: Chance, who: string): Promise<string[]> {
  const orders = [await place(), await place(), await place()];
  const answers = await schedule.run(chance, () =>
    Promise.all(orders.map(({ id, version }, n) => claim(who, id, version, n))),
  );
  const won = answers.filter(({ ok }) => ok).length;
  const live = (await one('helpers', who))?.liveOrders ?? 0;
  for (const { id } of orders) await withdraw(id);
  const after = (await one('helpers', who))?.liveOrders ?? 0;
  return won === live && live <= MOST_IN_HAND && live > 0 && after === 0
    ? []
    : [`${who} won ${won}, has ${live} in hand, then ${after}`];
}

test(`${SCHEDULES} schedules of claims by 2 to ${MOST_CLAIMERS}, one operation at a time (seed ${SEED})`, async () => {
  for (let n = 0; n < SCHEDULES; n += 1) {
    const chance = new Chance(SEED + n);
    if (n % BETWEEN_RESTS === 0) await unhurried();
    const people = await rested();
    const wrong = n % 5 === 4 ? await handsOf(chance, chance.of(people)) : await raceFor(chance, people);
    expect({ seed: SEED + n, wrong }).toEqual({ seed: SEED + n, wrong: [] });
  }
  measured('claim schedules', SCHEDULES);
}, 3_600_000);

test('such schedules do find a claim that reads first and writes then', async () => {
  let broken = 0;
  for (let n = 0; n < 12; n += 1) {
    await put('counters', { _id: 'mutant', count: 0 });
    const winners = await schedule.run(new Chance(SEED + n), () =>
      Promise.all(
        Array.from({ length: 8 }, async () => {
          if ((await one('counters', 'mutant'))?.count !== 0) return false;
          await change('counters', { _id: 'mutant' }, { count: 1 });
          return true;
        }),
      ),
    );
    if (winners.filter(Boolean).length !== 1) broken += 1;
  }
  expect(broken).toBeGreaterThan(6);
}, 60_000);
