import { randomUUID } from 'node:crypto';
import type { Answer, Output } from '@core/contract';
import { MINUTE } from '@core/domain/calendar/time';
import { WireError } from '../../localcloud/gateway/wire';
import { Chance } from '../../localcloud/seeds/chance';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, type Door } from '../actions/door';
import { contextOf } from '../actions/inProcess';
import { lay, openidOf } from '../privacy/people';
import { measured } from '../support/figures';
import { listenAsRoom, type RoomHeard } from '../support/roomHeard';
import { aShow } from '../support/shows';
import { freshInstance, type Instance } from './instances';
import type { Interpose } from './interpose';

/** On the platform each call has an instance of its own; here a few share one. */
const INSTANCES = 10;
const SPEAKERS = 60;
/** The short form repeats one campaign; the full one draws its own. */
const SEED = Number(process.env.SEED ?? (process.env.FULL === '1' ? Math.floor(Math.random() * 1e9) : 7));
const ROUNDS = process.env.FULL === '1' ? 8 : 1;
const MOST_SENDS = 30;
const unanswered = ['BUSY', 'INTERNAL'];

let chance: Chance | undefined;
let met = { conflicts: 0, lost: 0 };
/** Transactions that give numbers. */
const numbering = new Set<unknown>();

/** Conflicts where numbers are given, and replies that are lost after it was done, at places of chance. */
const unruly: Interpose = async (call, run) => {
  const { transactionId } = call.fields;
  if (!chance || !call.action.startsWith('database.')) return run();
  if (call.action === 'database.modifyAndReturnDoc') numbering.add(transactionId);
  const writes = call.action !== 'database.getDocument' && call.action !== 'database.abortTransaction';
  // The SDK then takes the transaction back, as the service has done by itself.
  if (writes && numbering.has(transactionId) && chance.below(60) === 0) {
    met.conflicts += 1;
    throw new WireError('DATABASE_TRANSACTION_CONFLICT', 'Transaction is conflict');
  }
  const answer = await run();
  if (!writes || chance.below(60) > 0) return answer;
  met.lost += 1;
  throw new WireError('SYS_ERR', 'the answer was lost');
};

let door: Door;
let room: RoomHeard;
let quiet: jest.SpyInstance;
const instances: Instance[] = [];
const people = Array.from({ length: SPEAKERS }, (_, n) => `speaker-${n}`);

beforeAll(async () => {
  door = await openDoor(unruly);
  room = await listenAsRoom();
  quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (let n = 0; n < INSTANCES; n += 1) instances.push(await freshInstance());
  for (const id of people) await lay(id, [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
}, 300_000);
afterEach(() => {
  chance = undefined;
  jest.setSystemTime(Date.now() + MINUTE);
});
afterAll(async () => {
  quiet.mockRestore();
  await room.close();
  await door.close();
});

/** Says something on one of the instances, again under its key until there is an answer, as a page does. */
async function says(who: string, n: number, show: string, words: string, key: string = randomUUID()) {
  const event = { action: 'comment.post', input: { show, words }, key };
  const ask = async () =>
    (await instances[n % INSTANCES]?.api(event, contextOf(openidOf(who)))) as Answer<'comment.post'>;
  let answer = await ask();
  for (
    let sends = 1;
    sends < MOST_SENDS && !answer.ok && unanswered.includes(answer.refusal.code);
    sends += 1
  )
    answer = await ask();
  return answer;
}
type Comment = Output<'comment.post'>['comment'];

/** What is kept of a show, by what was said, and nothing that waits. */
async function kept(show: string): Promise<Map<string, { seq: number; number: number }>> {
  const rows = await door.find('comments', { showId: show });
  expect(rows.filter(({ waits }) => waits)).toEqual([]);
  return new Map(
    rows.map((row) => [row.words, row.waits ? { seq: 0, number: 0 } : { seq: row.seq, number: row.number }]),
  );
}
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);
const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

/** Numbers without a gap and none twice, of each what its poster was answered, and told to the room in their order. */
async function expectSound(show: string, answers: ReadonlyMap<string, Comment>, speakers: number) {
  const rows = await kept(show);
  expect(sorted([...rows.values()].map(({ seq }) => seq))).toEqual(upTo(answers.size));
  expect(sorted(new Set([...rows.values()].map(({ number }) => number)))).toEqual(upTo(speakers));
  for (const [words, { seq, number }] of answers)
    expect([words, rows.get(words)]).toEqual([words, { seq, number }]);
  const [chat] = await door.find('chats', { _id: show });
  expect(chat).toMatchObject({ last: answers.size, speakers });
  expect(room.seqs(show)).toEqual(upTo(answers.size));
}

test(`${SPEAKERS} speak at once on ${INSTANCES} instances while commits conflict and replies are lost (seed ${SEED})`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const show = await aShow('live');
    chance = new Chance(SEED + round);
    met = { conflicts: 0, lost: 0 };
    const key = `twice-at-once-${round}`;
    const all = await Promise.all([
      ...people.map((who, n) => says(who, n, show, `第 ${n} 位`)),
      // The same once more, from another instance at the same moment.
      ...[1, 2, 3].map((n) => says('speaker-0', n, show, '只说一遍', key)),
    ]);
    chance = undefined;
    const comments = all.map((answer) => given(answer).comment);
    expect(new Set(comments.slice(SPEAKERS).map(({ seq }) => seq)).size).toBe(1);
    await expectSound(show, new Map(comments.map((one) => [one.words, one])), SPEAKERS);
    expect(met.conflicts).toBeGreaterThan(0);
    expect(met.lost).toBeGreaterThan(0);
    measured('comments at once among conflicts and lost replies', SPEAKERS + 1);
    jest.setSystemTime(Date.now() + MINUTE);
  }
}, 900_000);

test('who keeps order meets who speaks, and neither is kept from it', async () => {
  const show = await aShow('live');
  const first = given(await says('speaker-0', 0, show, '开头')).comment;
  const host = door.as('limin');
  const orders = async () => {
    for (let n = 0; n < 4; n += 1) {
      given(await host('comment.pin', { show, seq: 1 }));
      given(await host('comment.unpin', { show }));
    }
    given(await host('comment.pin', { show, seq: 1 }));
  };
  const [spoken] = await Promise.all([
    Promise.all(people.slice(1).map((who, n) => says(who, n, show, `第 ${n} 位`))),
    orders(),
  ]);
  const comments = [first, ...spoken.map((answer) => given(answer).comment)];
  await expectSound(show, new Map(comments.map((one) => [one.words, one])), SPEAKERS);
  const [chat] = await door.find('chats', { _id: show });
  expect(chat).toMatchObject({ pinned: 1, version: 10 });
}, 300_000);

test('where it goes slowly, of what one sends at the same moment one is taken', async () => {
  const show = await aShow('live');
  given(await door.as('limin')('comment.slow', { show, seconds: 30 }));
  const answers = await Promise.all(upTo(8).map((n) => says('speaker-1', n, show, `第 ${n} 句`)));
  const codes = answers.map((answer) => (answer.ok ? 'taken' : answer.refusal.code));
  expect(codes.filter((code) => code === 'taken')).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['taken', 'SLOW_MODE']));
  const taken = answers.flatMap((answer) => (answer.ok ? answer.output.comment : []));
  await expectSound(show, new Map(taken.map((one) => [one.words, one])), 1);
}, 300_000);
