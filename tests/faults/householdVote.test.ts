import { randomUUID } from 'node:crypto';
import type { Answer } from '@core/contract';
import { dueVotes } from '../../cloudfunctions/clock/dueVotes';
import { countsIn } from '../../cloudfunctions/kit/ballots';
import { Chance } from '../../localcloud/seeds/chance';
import { given, openDoor, type Door } from '../actions/door';
import { contextOf } from '../actions/inProcess';
import { measured } from '../support/figures';
import { aVote, counted, households, type Household } from './householdVote';
import { freshInstance, type Instance } from './instances';
import { Schedule } from './schedule';

const SCHEDULES = process.env.FULL === '1' ? 100 : 8;
const DRAWN = process.env.FULL === '1' ? Math.floor(Math.random() * 1e9) : 1127;
const SEED = Number(process.env.SEED ?? DRAWN);
const INSTANCES = 5;
const HOUSEHOLDS = 60;
const MEMBERS = 3;
/** Whoever is told BUSY, or hears that it failed, sends again under the same key, as the page does. */
const MOST_SENDS = 40;

const schedule = new Schedule();
let door: Door;
let homes: Household[];
const instances: Instance[] = [];

beforeAll(async () => {
  door = await openDoor(schedule.interpose);
  for (let n = 0; n < INSTANCES; n += 1) instances.push(await freshInstance());
  homes = await households(door, HOUSEHOLDS, MEMBERS);
}, 300_000);
afterAll(() => door.close());

type Cast = Answer<'vote.cast'>;

/** One tap on one of the instances, sent again under its key while it was too busy to be heard. */
async function cast(who: string, n: number, id: string, choice: number): Promise<Cast> {
  const event = { action: 'vote.cast', input: { id, choice }, key: randomUUID() };
  const once = async () => (await instances[n % INSTANCES]?.api(event, contextOf(who))) as Cast;
  let answer = await once();
  const unheard = () => !answer.ok && ['BUSY', 'INTERNAL'].includes(answer.refusal.code);
  for (let sends = 1; sends < MOST_SENDS && unheard(); sends += 1) answer = await once();
  return answer;
}

interface Tap {
  household: number;
  choice: number;
  answer: Cast;
}

/** Everybody in these households taps at once, each for a choice of his own. */
function taps(id: string, of: readonly Household[], from = 0): Promise<Tap[]> {
  const all = of.flatMap(({ members }, at) =>
    members.map((who, member) => ({ who, household: from + at, choice: (at + member) % 3 })),
  );
  return Promise.all(
    all.map(async ({ who, household, choice }, n) => ({
      ...{ household, choice },
      answer: await cast(who, n, id, choice),
    })),
  );
}

/** What is in the boxes now, choice by choice. */
async function inBoxes(id: string): Promise<number[]> {
  const boxes = (await door.find('ballotBoxes', { voteId: id })).map(countsIn);
  return [0, 1, 2].map((at) => boxes.reduce((sum, box) => sum + (box[at] ?? 0), 0));
}

const won = (all: readonly Tap[], choice: number): number =>
  all.filter((tap) => tap.answer.ok && tap.choice === choice).length;

/** What is wrong after everybody has been answered; empty when all is as it should be. */
async function wrongWith(id: string, all: readonly Tap[], closed = false): Promise<string[]> {
  const parts = await door.find('voteParts', { voteId: id });
  const receipts = await door.find('receipts', { voteId: id });
  const winners = all.filter(({ answer }) => answer.ok);
  const codes = new Set(all.flatMap(({ answer }) => (answer.ok ? [] : [answer.refusal.code])));
  const others = [...codes].filter(
    (code) => code !== 'HOUSEHOLD_VOTED' && !(closed && code === 'VOTE_CLOSED'),
  );
  const twice = winners.length - new Set(winners.map(({ household }) => household)).size;
  const shown = winners.map(({ answer }) => (answer.ok ? answer.output.receipt.replace(/ /g, '') : ''));
  const kept = new Set(receipts.map(({ number }) => String(number).padStart(12, '0')));
  return [
    ...(twice === 0 ? [] : [`${twice} households voted twice`]),
    ...(parts.length === winners.length ? [] : [`${parts.length} of ${winners.length} households noted`]),
    ...(receipts.length === winners.length ? [] : [`${receipts.length} receipts of ${winners.length}`]),
    ...(shown.every((one) => kept.has(one)) ? [] : ['a receipt that was shown is not there']),
    ...(others.length === 0 ? [] : [`others read ${others.join()}`]),
  ];
}

test(`${HOUSEHOLDS * MEMBERS} taps at once from ${HOUSEHOLDS} households on ${INSTANCES} instances: one ballot each, and the tally is the ballots`, async () => {
  const id = await aVote(door);
  const all = await taps(id, homes);
  expect(await wrongWith(id, all)).toEqual([]);
  expect(all.filter(({ answer }) => answer.ok)).toHaveLength(HOUSEHOLDS);
  expect(await inBoxes(id)).toEqual([0, 1, 2].map((choice) => won(all, choice)));
  await counted(door, id);
  const { vote } = given(await door.as('limin')('vote.result', { id }));
  expect(vote.result).toMatchObject({
    counts: [0, 1, 2].map((choice) => won(all, choice)),
    ...{ ballots: HOUSEHOLDS, receipts: HOUSEHOLDS },
  });
  measured('parallel taps', all.length);
}, 600_000);

test(`${SCHEDULES} schedules, one operation at a time, with the window closing among them: whoever was told that it is in is counted (seed ${SEED})`, async () => {
  let late = 0;
  for (let n = 0; n < SCHEDULES; n += 1) {
    const chance = new Chance(SEED + n);
    const id = await aVote(door);
    const some = homes.slice(n % 20, (n % 20) + 6);
    const [early, others] = [some.slice(0, 2), some.slice(2)];
    const first = await taps(id, early);
    const [vote] = await door.find('votes', { _id: id });
    const closesAt = vote?.closesAt ?? 0;
    await door.idle();
    jest.setSystemTime(closesAt - 500);
    // These begin while the window is open; it ends and is counted while they are on their way.
    const all = await schedule.run(chance, async () => {
      const casting = taps(id, others, early.length);
      jest.setSystemTime(closesAt + 500);
      const closing = dueVotes(closesAt + 500, 1, 1).then(() => door.call('jobs'));
      const [answers] = await Promise.all([casting, closing]);
      return answers;
    });
    await counted(door, id);
    const every = [...first, ...all];
    late += every.filter(({ answer }) => !answer.ok && answer.refusal.code === 'VOTE_CLOSED').length;
    expect({ seed: SEED + n, wrong: await wrongWith(id, every, true) }).toEqual({
      seed: SEED + n,
      wrong: [],
    });
    const [kept] = await door.find('votes', { _id: id });
    expect(kept?.result?.counts).toEqual([0, 1, 2].map((choice) => won(every, choice)));
  }
  // Some came too late: the window did close among them.
  expect(late).toBeGreaterThan(0);
  measured('vote schedules', SCHEDULES);
}, 3_600_000);
