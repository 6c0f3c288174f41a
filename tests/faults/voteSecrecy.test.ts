import { EJSON } from 'bson';
import { boxWith, countsIn, emptyBoxes } from '../../cloudfunctions/kit/ballots';
import { hashOf } from '../../cloudfunctions/kit/ids';
import { collections, type CollectionName } from '../../cloudfunctions/manifest';
import { Chance } from '../../localcloud/seeds/chance';
import type { WireCall } from '../../localcloud/gateway/wire';
import { given, openDoor, type Door } from '../actions/door';
import { measured } from '../support/figures';
import { aVote, households, type Household } from './householdVote';

const HOUSEHOLDS = 60;
const CHANCE = new Chance(Number(process.env.SEED ?? 1127));

let door: Door;
let homes: Household[];
/** What the functions asked of the database while somebody looked on. */
let asked: WireCall[] | undefined;
/** What was printed. */
const printed: string[] = [];

beforeAll(async () => {
  door = await openDoor((call, run) => {
    if (call.action.startsWith('database.')) asked?.push(call);
    return run();
  });
  homes = await households(door, HOUSEHOLDS, 1);
  for (const how of ['log', 'info', 'warn', 'error'] as const)
    jest.spyOn(console, how).mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')));
}, 300_000);
afterAll(() => door.close());

interface Voted {
  id: string;
  /** By household, in the order in which they voted. */
  choices: number[];
  requests: WireCall[];
}

/** That a vote has begun is told to the place by a job; who looks on shall see the voting alone. */
async function allTold(): Promise<void> {
  for (let n = 0; n < 400 && (await door.find('jobs', { state: 'running' })).length > 0; n += 1) {
    // What opening set going may have it in hand.
    await door.idle();
    await door.call('jobs');
  }
  await door.idle();
}

const keyOf = (id: string, n: number): string => `key-of-${n}-${id}`;

/** Every household votes, one after another, so that whoever looks on knows the order. */
async function voted(choiceOf: (n: number) => number): Promise<Voted> {
  const id = await aVote(door);
  await allTold();
  asked = [];
  const choices = homes.map((_home, n) => choiceOf(n));
  for (const [n, { members }] of homes.entries())
    given(await door.as(members[0] ?? '')('vote.cast', { id, choice: choices[n] ?? 0 }, keyOf(id, n)));
  const requests = asked;
  asked = undefined;
  return { id, choices, requests };
}

/** Everything there is, as the database gives it when it is asked for no order. */
async function everything(): Promise<Map<CollectionName, { _id: string }[]>> {
  const found = new Map<CollectionName, { _id: string }[]>();
  for (const name of Object.keys(collections) as CollectionName[]) found.set(name, await door.all(name));
  return found;
}

/** Fields in one order: that a box was written since it was laid out shows in theirs, and which one was is chance. */
const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The text without what is drawn by chance, or made of it: ids, numbers, seals, and the moment. */
const masked = (value: unknown): string =>
  JSON.stringify(inOrder(value))
    .replace(/t\.[\w-]{16}\.[\w-]+/g, (seal) => `<seal of ${seal.length}>`)
    .replace(/[0-9a-f]{40,64}/g, '<hash>')
    .replace(/[0-9a-hjkmnp-z]{16}/g, '<id>')
    .replace(/session-\d+/g, '<session>')
    .replace(/"number":\d+|<id>-\d+|\\"number\\":\{[^}]*\}/g, '<number>')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<transaction>')
    .replace(/\d{13}/g, '<moment>');

/** Windows of rates end by the clock, and jobs go on at times of their own: neither is a part of voting. */
const BESIDE = /"collectionName":"(rates|jobs|names)"/;

test('nothing that is written is different when the choice is: not a field, not a length, not an order', async () => {
  const yes = await voted(() => 0);
  const first = await everything();
  const no = await voted(() => 1);
  const second = await everything();
  let compared = 0;
  for (const [name, rows] of second) {
    const known = new Set((first.get(name) ?? []).map(({ _id }) => _id));
    const about = (id: string, all: readonly { _id: string }[]) =>
      all
        .filter((row) => JSON.stringify(row).includes(id))
        .map(masked)
        .sort();
    const before = about(yes.id, first.get(name) ?? []);
    const after = about(
      no.id,
      rows.filter(({ _id }) => !known.has(_id) || JSON.stringify(rows).includes(no.id)),
    );
    // The sessions' own rows say that a vote is on; how many rows there are of each kind is the same.
    expect([name, after]).toEqual([name, before]);
    compared += after.length;
  }
  expect(compared).toBeGreaterThan(3 * HOUSEHOLDS);

  const sent = ({ requests }: Voted) =>
    requests.map(({ action, fields }) => masked({ action, ...fields })).filter((text) => !BESIDE.test(text));
  expect(sent(no)).toEqual(sent(yes));
  measured('requests compared', sent(no).length);
});

test('what is kept so that sending twice is once tells nothing: a hash of three choices would be guessed', async () => {
  const { id } = await voted((n) => n % 3);
  const kept = JSON.stringify([...(await everything()).values()]);
  for (const [n] of homes.entries())
    for (const choice of [0, 1, 2])
      for (const guess of [{ id, choice }, { choice, id }, choice, { choice }, [id, choice]])
        expect([n, choice, kept.includes(hashOf(guess))]).toEqual([n, choice, false]);
  const acts = await door.find('acts', { action: 'vote.cast', inputHash: hashOf({ id }) });
  expect(acts.length).toBeGreaterThanOrEqual(HOUSEHOLDS);
  for (const { result } of acts) expect(result).toEqual({ voteId: id });
});

test('who has voted, and with what number, holds no choice and no hour; a box holds no household', async () => {
  const { id } = await voted((n) => n % 3);
  for (const part of await door.find('voteParts', { voteId: id }))
    expect(Object.keys(part).sort()).toEqual(['_id', 'by', 'household', 'how', 'voteId']);
  for (const receipt of await door.find('receipts', { voteId: id }))
    expect(Object.keys(receipt).sort()).toEqual(['_id', 'number', 'voteId']);
  for (const box of await door.find('ballotBoxes', { voteId: id }))
    expect(Object.keys(box).sort()).toEqual(['_id', 'sealed', 'shut', 'voteId']);
  const { journal, messages, jobs, events, looks } = Object.fromEntries(await everything());
  for (const row of [journal, messages, jobs, events, looks].flat())
    expect(JSON.stringify(row)).not.toMatch(/voter-\d/);
  // Lines of the functions' own: warnings of the SDK name requests, not what is in them.
  expect(printed.filter((line) => /choice|voter-|同意/.test(line))).toEqual([]);
});

type Row = object & { _id: string };
const value = (row: Row, field: string): string =>
  Object.entries(row)
    .filter(([name]) => name === field)
    .map(([, known]) => JSON.stringify(known))
    .join('');

/** In how many of 60 pairs the n-th of one list chose what the n-th of the other says. */
function hits(
  parts: readonly Row[],
  ballots: readonly { choice: number }[],
  choiceOf: (part: Row) => number,
): number {
  return parts.filter((part, at) => ballots[at]?.choice === choiceOf(part)).length;
}

/**
 * Every way to lay who voted beside what was voted: both sorted by each of their fields, and as the database gives
 * them, forwards and backwards. The attacker holds the keys, and looks once, while the boxes are full.
 */
function joined(
  parts: readonly Row[],
  boxes: readonly Row[],
  ballotsOf: (box: Row) => number[],
  choiceOf: (part: Row) => number,
) {
  const orders = <T extends Row>(rows: readonly T[]): [string, T[]][] => {
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const sorted = fields.map((field): [string, T[]] => [
      field,
      [...rows].sort((a, b) => (value(a, field) < value(b, field) ? -1 : 1)),
    ]);
    const all: [string, T[]][] = [['as found', [...rows]], ...sorted];
    return all.flatMap(([name, list]): [string, T[]][] => [
      [name, list],
      [`${name} backwards`, [...list].reverse()],
    ]);
  };
  return orders(parts).flatMap(([one, list]) =>
    orders(boxes).map(([two, some]) => {
      const ballots = some.flatMap((box) =>
        ballotsOf(box).flatMap((count, choice) => Array.from({ length: count }, () => ({ choice }))),
      );
      return { by: `${one} beside ${two}`, hits: hits(list, ballots, choiceOf) };
    }),
  );
}

/** Of 60 fair guesses between two, more than these are right once in a million. */
const MOST_BY_CHANCE = 49;

test('with the keys in hand, who voted and what was voted cannot be joined by any field or order; what is in order is', async () => {
  const drawn = homes.map((_home, n) => n % 2).sort(() => CHANCE.next() - 0.5);
  const { id, choices } = await voted((n) => drawn[n] ?? 0);
  const order = new Map(homes.map(({ home }, n) => [JSON.stringify(home), choices[n] ?? 0]));
  const choiceOf = (part: Row) => order.get(value(part, 'household')) ?? -1;
  // As the database gives them when it is asked for no order.
  const parts = await door.find('voteParts', { voteId: id });
  const boxes = await door.find('ballotBoxes', { voteId: id });
  expect(parts).toHaveLength(HOUSEHOLDS);
  const inside = new Map(boxes.map((box) => [box._id, countsIn(box)]));
  const pairs = joined(parts, boxes, ({ _id }) => inside.get(_id) ?? [], choiceOf);
  expect(pairs.filter(({ hits }) => hits > MOST_BY_CHANCE || hits < HOUSEHOLDS - MOST_BY_CHANCE)).toEqual([]);
  measured('joins tried', pairs.length);

  // The same search finds ballots that lie in the order in which they came.
  const laidInOrder = homes.map((_home, n) => ({ _id: String(n).padStart(3, '0'), choice: choices[n] ?? 0 }));
  const one = (row: Row) => [0, 1, 2].map((at) => Number(String(at) === value(row, 'choice')));
  const voters = homes.map(({ home }, n) => ({ _id: String(n).padStart(3, '0'), household: home }));
  expect(joined(voters, laidInOrder, one, choiceOf).some(({ hits }) => hits === HOUSEHOLDS)).toBe(true);
}, 300_000);

test('a box is as long with many ballots as with none', () => {
  const [box] = emptyBoxes({ _id: 'vote-x', options: ['甲', '乙', '丙'] });
  let full = box;
  for (let n = 0; n < 500 && full; n += 1) full = boxWith(full, n % 3);
  expect(full?.sealed.length).toBe(box?.sealed.length);
  expect(full && countsIn(full)).toEqual([167, 167, 166]);
  expect(EJSON.stringify(full).length).toBe(EJSON.stringify(box).length);
});
