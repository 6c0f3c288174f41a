import { randomUUID } from 'node:crypto';
import type { Answer } from '@core/contract';
import { leftOf } from '@core/domain/wish/wish';
import { Chance } from '../../localcloud/seeds/chance';
import { openDoor, type Door } from '../actions/door';
import { contextOf } from '../actions/inProcess';
import { onWall } from '../actions/wish';
import { layHelper, openidOf } from '../privacy/people';
import { measured } from '../support/figures';
import { freshInstance, type Instance } from './instances';
import { Schedule } from './schedule';

const SCHEDULES = process.env.FULL === '1' ? 200 : 12;
const DRAWN = process.env.FULL === '1' ? Math.floor(Math.random() * 1e9) : 1127;
const SEED = Number(process.env.SEED ?? DRAWN);
const INSTANCES = 5;
const PLEDGERS = 200;
const PARTS = 10;
const COMMUNITY = '990001/01/01/';
/** Whoever is told BUSY sends again under the same key, as the page does. */
const MOST_SENDS = 40;

const schedule = new Schedule();
let door: Door;
const instances: Instance[] = [];
const people = Array.from({ length: PLEDGERS }, (_, n) => `pledger-${n}`);

beforeAll(async () => {
  // Loading stops everything else for many seconds: with the door open its idle lines would be cut meanwhile.
  for (let n = 0; n < INSTANCES; n += 1) instances.push(await freshInstance());
  door = await openDoor(schedule.interpose);
  for (const id of people) await layHelper(id, COMMUNITY, `${COMMUNITY}003/06/1/101/`, Date.now());
}, 300_000);
afterAll(() => door.close());

type Act = 'wish.pledge' | 'wish.claim';

/** One act on one of the instances, sent again under its key while the answer is BUSY. */
async function send(who: string, n: number, action: Act, input: object): Promise<Answer<Act>> {
  const event = { action, input, key: randomUUID() };
  const instance = instances[n % INSTANCES];
  let answer = (await instance?.api(event, contextOf(openidOf(who)))) as Answer<Act>;
  for (let sends = 1; sends < MOST_SENDS && !answer.ok && answer.refusal.code === 'BUSY'; sends += 1)
    answer = (await instance?.api(event, contextOf(openidOf(who)))) as Answer<Act>;
  return answer;
}

/** A wish of ten parts on the wall, whose owner may say another afterwards. */
async function wished(): Promise<string> {
  const { id } = await onWall(door, { parts: [{ title: '一本书', count: PARTS }] });
  return id;
}

async function withdrawn(id: string): Promise<void> {
  const [wish] = await door.find('wishes', { _id: id });
  const { version = 1 } = wish ?? {};
  await door.as('wang')('wish.withdraw', { id, version });
}

/** What is wrong after everybody has been answered; empty when all is as it should be. */
async function wrongWith(id: string, answers: readonly Answer<Act>[], most: number): Promise<string[]> {
  const [wish] = await door.find('wishes', { _id: id });
  const won = answers.filter(({ ok }) => ok).length;
  const taken = wish?.pledges.reduce((sum, { takes }) => sum + (takes[0] ?? 0), 0) ?? 0;
  const codes = new Set(answers.flatMap((one) => (one.ok ? [] : [one.refusal.code])));
  const others = [...codes].filter((code) => code !== 'PART_TAKEN' && code !== 'TAKEN');
  const told = await door.find('messages', { subject: id, about: 'wishTaken', to: 'wang' });
  return [
    ...(won === most ? [] : [`${won} were told that they have it, not ${most}`]),
    ...(wish && taken === PARTS && leftOf(wish).every((left) => left === 0) ? [] : [`${taken} are pledged`]),
    ...(others.length === 0 ? [] : [`others read ${others.join()}`]),
    ...(told.length === 1 ? [] : [`the owner was told ${told.length} times`]),
  ];
}

test(`${PLEDGERS} pledges at once on ${INSTANCES} instances, of a wish of ${PARTS} parts: exactly ${PARTS}`, async () => {
  const id = await wished();
  const answers = await Promise.all(people.map((who, n) => send(who, n, 'wish.pledge', { id, takes: [1] })));
  expect(await wrongWith(id, answers, PARTS)).toEqual([]);
  const events = await door.find('wishEvents', { wishId: id, act: 'pledge' });
  expect(events).toHaveLength(PARTS);
  measured('parallel pledges', PLEDGERS);
  await withdrawn(id);
}, 600_000);

test(`${SCHEDULES} schedules, one operation at a time: pledges and claims race, and nobody has too much (seed ${SEED})`, async () => {
  for (let n = 0; n < SCHEDULES; n += 1) {
    const chance = new Chance(SEED + n);
    const id = await wished();
    const racers = people.slice(0, 15 + Math.floor(15 * chance.next()));
    const claims = n % 3 === 2;
    const answers = await schedule.run(chance, () =>
      Promise.all(
        racers.map((who, at) =>
          claims ? send(who, at, 'wish.claim', { id }) : send(who, at, 'wish.pledge', { id, takes: [1] }),
        ),
      ),
    );
    const wrong = await wrongWith(id, answers, claims ? 1 : PARTS);
    expect({ seed: SEED + n, wrong }).toEqual({ seed: SEED + n, wrong: [] });
    await withdrawn(id);
  }
  measured('pledge schedules', SCHEDULES);
}, 3_600_000);
