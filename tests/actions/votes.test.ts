import type { Input } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { placesAround } from '@core/domain/place/region';
import { kinds } from '@core/domain/notify/kinds';
import { boxIds } from '../../cloudfunctions/kit/ballots';
import { isPast } from '../../cloudfunctions/kit/isPast';
import { templates } from '../../cloudfunctions/kit/settings';
import { change } from '../../cloudfunctions/kit/store';
import { write } from '../../localcloud/seeds/write';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { lay, openidOf } from '../privacy/people';
import { given, openDoor, refusal, type Door } from './door';
import { aSession, written } from './hearingStates';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const YES_NO = ['同意', '不同意', '弃权'];
const asked: Omit<Input<'vote.open'>, 'id' | 'version'> = {
  ...{
    kind: 'yesNo',
    question: '同意把充电棚放在东门吗',
    options: YES_NO,
    days: 3,
    quorum: 10,
    share: 'half',
  },
};
const household = (n: number) =>
  `${HOME_COMMUNITY}003/06/${1 + (n % 3)}/${1 + (Math.floor(n / 3) % 6)}0${1 + (n % 2)}/`;
let settled = 0;

/** Somebody known to live in a household. */
async function neighbour(home: string): Promise<string> {
  const id = `voter-${(settled += 1)}`;
  const at = Date.now() - DAY;
  await lay(id, [], Date.now(), home);
  const binding = {
    _id: id,
    household: home,
    ...placesAround(home),
    state: 'verified' as const,
    at,
    by: 'limin',
  };
  await write('bindings', [binding]);
  return openidOf(id);
}

async function opened(over: Partial<typeof asked> = {}): Promise<{ id: string; session: string }> {
  const session = await aSession('resolution');
  await written(session);
  const { vote } = given(await door.as('limin')('vote.open', { id: session, version: 1, ...asked, ...over }));
  return { id: vote.id, session };
}
const get = async (id: string, who = 'limin') => given(await door.as(who)('vote.get', { id })).vote;
/** The window passes, and everything is counted. */
async function over(id: string): Promise<void> {
  await door.pass(3 * 24 * 60 + 1);
  for (let n = 0; n < 30 && (await get(id)).state === 'counting'; n += 1) await door.call('jobs');
}

test('households vote once each; turnout is told in steps of five, and after the window the sum', async () => {
  const { id, session } = await opened();
  expect(await get(id)).toMatchObject({ state: 'open', turnout: 0, acts: ['paper'], hearingId: session });
  const homes = (await door.all('regions')).filter(
    ({ level, _id }) => level === 'household' && _id.startsWith(HOME_COMMUNITY),
  );
  expect((await get(id)).households).toBe(homes.length);
  const receipts: string[] = [];
  for (let n = 0; n < 7; n += 1) {
    const who = await neighbour(household(n));
    const { vote, receipt } = given(await door.as(who)('vote.cast', { id, choice: n < 5 ? 0 : 1 }));
    receipts.push(receipt);
    expect(vote).toMatchObject({ household: 'voted', mayVote: false, turnout: n < 4 ? 0 : 5 });
    expect(vote.result).toBeUndefined();
  }
  expect(new Set(receipts).size).toBe(7);
  expect(receipts.every((one) => /^\d{4} \d{4} \d{4}$/.test(one))).toBe(true);
  const check = async (receipt: string) => given(await door.as('wang')('vote.check', { id, receipt }));
  expect(await check(receipts[0] ?? '')).toEqual({ there: true, counted: false });
  expect(await check('1234 5678 9012')).toEqual({ there: false, counted: false });
  expect(refusal(await door.as('wang')('vote.result', { id }))).toBe('VOTE_OPEN');
  expect(refusal(await door.as('wang')('vote.receipts', { id }))).toBe('VOTE_OPEN');

  await over(id);
  const { vote } = given(await door.as('wang')('vote.result', { id }));
  expect(vote.result).toMatchObject({ counts: [5, 2, 0], ballots: 7, papers: 0, receipts: 7 });
  expect(vote.turnout).toBe(7);
  expect(await check(receipts[0] ?? '')).toEqual({ there: true, counted: true });
  const list = given(await door.as('wang')('vote.receipts', { id }));
  expect(list.list.map(({ number }) => number)).toEqual([...receipts].sort());
  expect(list.total).toBe(7);
  expect(await door.find('ballotBoxes', { voteId: id })).toEqual([]);
  const [hearing] = await door.find('hearings', { _id: session });
  expect(hearing).toMatchObject({ state: 'resolutionPublic', carried: vote.result?.carried, voteId: id });
  expect(hearing?.objectUntil).toBeGreaterThan(Date.now() + 2 * DAY);
  expect(refusal(await door.as('wang')('vote.cast', { id, choice: 0 }))).toBe('VOTE_CLOSED');
});

test('the same key twice is one ballot and one receipt, also with another choice; another key is told that the household has voted', async () => {
  const { id } = await opened();
  const home = household(2);
  const [one, two] = [await neighbour(home), await neighbour(home)];
  const first = given(await door.as(one)('vote.cast', { id, choice: 0 }, 'vote-once'));
  const again = given(await door.as(one)('vote.cast', { id, choice: 0 }, 'vote-once'));
  expect(again.receipt).toBe(first.receipt);
  expect(given(await door.as(one)('vote.cast', { id, choice: 2 }, 'vote-once')).receipt).toBe(first.receipt);
  expect(refusal(await door.as(one)('vote.cast', { id, choice: 1 }))).toBe('HOUSEHOLD_VOTED');
  const told = await door.as(two)('vote.cast', { id, choice: 1 });
  expect(refusal(told)).toBe('HOUSEHOLD_VOTED');
  // By nobody's name.
  const other = JSON.stringify([told, await get(id, two)]);
  expect(other).not.toContain('voter-');
  expect(await door.find('voteParts', { voteId: id })).toHaveLength(1);
  expect(await door.find('receipts', { voteId: id })).toHaveLength(1);
});

test('who is not known to live there, lives elsewhere, or chooses what there is not', async () => {
  const { id } = await opened();
  const stranger = openidOf('newcomer');
  await lay('newcomer', [], Date.now(), household(5));
  expect(refusal(await door.as(stranger)('vote.cast', { id, choice: 0 }))).toBe('HOME_UNVERIFIED');
  expect(await get(id, stranger)).toMatchObject({ household: 'unverified', mayVote: false });
  const elsewhere = await neighbour(`${NEXT_COMMUNITY}001/01/1/101/`);
  expect(refusal(await door.as(elsewhere)('vote.cast', { id, choice: 0 }))).toBe('NOT_FOUND');
  expect(refusal(await door.as(elsewhere)('vote.get', { id }))).toBe('NOT_FOUND');
  expect(refusal(await door.as(elsewhere)('vote.check', { id, receipt: '111122223333' }))).toBe('NOT_FOUND');
  const who = await neighbour(household(6));
  expect(refusal(await door.as(who)('vote.cast', { id, choice: 3 }))).toBe('BAD_INPUT');
  for (const wrong of [{ $gt: '' }, 'nothing'])
    for (const action of [
      'vote.get',
      'vote.cast',
      'vote.check',
      'vote.result',
      'vote.receipts',
      'vote.paper',
      'vote.count',
    ])
      expect(
        JSON.stringify(
          await door.send(who, { action, input: { id: wrong, choice: 0 }, key: 'a-key-of-mine' }),
        ),
      ).toMatch(/BAD_INPUT|NOT_FOUND/);
});

test('paper: it is noted that a household voted, and what stands on the papers is counted together', async () => {
  const { id } = await opened();
  const paper = { id, household: household(8), agreed: true as const };
  given(await door.as('limin')('vote.paper', paper, 'paper-once'));
  given(await door.as('limin')('vote.paper', paper, 'paper-once'));
  expect(refusal(await door.as('limin')('vote.paper', paper))).toBe('HOUSEHOLD_VOTED');
  const late = await neighbour(household(8));
  expect(refusal(await door.as(late)('vote.cast', { id, choice: 0 }))).toBe('HOUSEHOLD_VOTED');
  expect(refusal(await door.as('wang')('vote.paper', { ...paper, household: household(9) }))).toBe(
    'NOT_FOUND',
  );
  expect(
    refusal(await door.as('limin')('vote.paper', { ...paper, household: `${NEXT_COMMUNITY}001/01/1/101/` })),
  ).toBe('NOT_FOUND');
  given(await door.as('limin')('vote.paper', { ...paper, household: household(10) }));
  const who = await neighbour(household(11));
  given(await door.as(who)('vote.cast', { id, choice: 1 }));
  const count = { id, version: 1, counts: [1, 0, 0], spoilt: 1 };
  expect(refusal(await door.as('limin')('vote.count', count))).toBe('VOTE_NOT_NOW');
  await over(id);
  const waits = await get(id);
  expect(waits).toMatchObject({ state: 'papers', papers: 2, acts: ['count'] });
  const { version } = waits;
  expect(refusal(await door.as('limin')('vote.paper', { ...paper, household: household(12) }))).toBe(
    'VOTE_CLOSED',
  );
  expect(refusal(await door.as('limin')('vote.count', count))).toBe('STALE');
  expect(refusal(await door.as('limin')('vote.count', { ...count, version, counts: [2, 1, 0] }))).toBe(
    'PAPERS_DIFFER',
  );
  expect(refusal(await door.as('limin')('vote.count', { ...count, version, counts: [2] }))).toBe('BAD_INPUT');
  expect(refusal(await door.as('denghong')('vote.count', { ...count, version }))).toBe('NOT_FOUND');
  const key = 'count-once';
  const { vote } = given(await door.as('limin')('vote.count', { ...count, version }, key));
  given(await door.as('limin')('vote.count', { ...count, version }, key));
  // Of three ballots nobody reads who said what.
  expect(vote).toMatchObject({ state: 'counted', turnout: 3, result: { ballots: 3, papers: 2, spoilt: 1 } });
  expect(vote.result?.counts).toBeUndefined();
  expect(refusal(await door.as('limin')('vote.count', { ...count, version: vote.version }))).toBe(
    'VOTE_NOT_NOW',
  );
});

test('who may put something to the vote, of what, and where', async () => {
  const session = await aSession('resolution');
  const open = { id: session, version: 1, ...asked };
  expect(refusal(await door.as('limin')('vote.open', open))).toBe('RESOLUTION_EMPTY');
  await written(session);
  expect(refusal(await door.as('wang')('vote.open', open))).toBe('HEARING_NOT_YOURS');
  expect(refusal(await door.as('ding')('vote.open', open))).toBe('NOT_FOUND');
  expect(refusal(await door.as('limin')('vote.open', { ...open, question: '违规测试' }))).toBe(
    'TEXT_REFUSED',
  );
  expect(refusal(await door.as('limin')('vote.open', { ...open, options: ['同意', '不同意'] }))).toBe(
    'BAD_INPUT',
  );
  expect(refusal(await door.as('limin')('vote.open', { ...open, version: 2 }))).toBe('STALE');
  const stairwell = `${HOME_COMMUNITY}003/06/9/`;
  const small = await aSession('resolution', { place: stairwell });
  await written(small);
  expect(refusal(await door.as('limin')('vote.open', { ...open, id: small }))).toBe('TOO_FEW_HOUSEHOLDS');
  const quarrel = await aSession('resolution', { format: 'mediation', parties: ['wang', 'he'] });
  await written(quarrel);
  expect(refusal(await door.as('limin')('vote.open', { ...open, id: quarrel }))).toBe('HEARING_NOT_NOW');
  const key = 'open-once';
  const one = given(await door.as('limin')('vote.open', open, key)).vote;
  expect(given(await door.as('limin')('vote.open', open, key)).vote.id).toBe(one.id);
  expect(await door.find('ballotBoxes', { voteId: one.id })).toHaveLength(boxIds(one.id).length);
  expect(refusal(await door.as('limin')('vote.open', { ...open, version: 2 }))).toBe('HEARING_NOT_NOW');
});

test('whoever left has voted all the same, and it is said no longer that it was he', async () => {
  const { id } = await opened();
  const who = await neighbour(household(13));
  given(await door.as(who)('vote.cast', { id, choice: 0 }));
  given(await door.as(who)('me.delete', { words: LEAVING_WORDS }));
  for (let n = 0; n < 4; n += 1) await door.call('jobs');
  const [part] = await door.find('voteParts', { voteId: id });
  expect(part).toMatchObject({ household: household(13), by: '' });
});

describe('being told', () => {
  const told = async (id: string, about: string) =>
    (await door.find('messages', { subject: id, about })).map(({ to }) => to).sort();
  /** Somebody who has a household and a message of WeChat left. */
  async function reachable(home: string): Promise<string> {
    const openid = await neighbour(home);
    const id = `voter-${settled}`;
    await change('people', { _id: id }, { [`credits.${templates().community ?? ''}`]: 3 });
    return openid;
  }
  /** Everything that was begun is done. */
  async function allTold(): Promise<void> {
    for (let n = 0; n < 400 && (await door.find('jobs', { state: 'running' })).length > 0; n += 1) {
      await door.call('jobs');
      // What opening set going has it in hand.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const asId = (openid: string): string => openid.replace(openidOf(''), '');

  test('whoever WeChat can reach is rung, everybody finds it in his list, and it ends by itself', async () => {
    const [first, without] = [await reachable(household(1)), await neighbour(household(4))];
    const afar = await reachable(`${NEXT_COMMUNITY}001/01/1/101/`);
    const { id } = await opened();
    await allTold();
    const rung = await told(id, 'voteOpened');
    expect(rung).toContain(asId(first));
    for (const who of [without, afar]) expect(rung).not.toContain(asId(who));
    // Who opened it knows.
    expect(rung).not.toContain('limin');
    expect(JSON.stringify(await door.find('messages', { subject: id }))).toContain('充电棚放在东门');
    const listed = async (who: string) =>
      given(await door.as(who)('vote.list', {})).list.find((one) => one.id === id);
    expect(await listed(without)).toMatchObject({ household: 'open', question: asked.question });
    expect(await listed('limin')).toMatchObject({ household: 'unverified' });
    expect(await listed(afar)).toBeUndefined();
    given(await door.as(without)('vote.cast', { id, choice: 0 }));
    expect(await listed(without)).toMatchObject({ household: 'voted' });
    await over(id);
    expect(await listed(without)).toBeUndefined();
  });

  test('the day before it ends whose household has not voted, once, in words that are the same for all', async () => {
    const [voter, mate, waiting] = [
      await reachable(household(7)),
      await reachable(household(7)),
      await reachable(household(8)),
    ];
    const { id } = await opened();
    given(await door.as(voter)('vote.cast', { id, choice: 1 }));
    await door.pass(2 * 24 * 60 - 1);
    await allTold();
    expect(await told(id, 'voteClosing')).toEqual([]);
    await door.pass(2);
    await allTold();
    const rung = await told(id, 'voteClosing');
    expect(rung).toContain(asId(waiting));
    for (const who of [voter, mate]) expect(rung).not.toContain(asId(who));
    const count = rung.length;
    await door.pass(5);
    await allTold();
    expect(await told(id, 'voteClosing')).toHaveLength(count);
    expect((await door.find('votes', { _id: id }))[0]?.remindAt).toBeUndefined();
    for (const about of ['voteOpened', 'voteClosing'] as const)
      expect(`${kinds[about].title}${kinds[about].push}`).not.toMatch(/投过|没投|您家/);
  });

  test('what waits to ring is quiet once the household has voted; a vote of one day reminds nobody', async () => {
    const late = await reachable(household(9));
    const { id } = await opened();
    await door.pass(2 * 24 * 60 + 1);
    await allTold();
    const [row] = await door.find('messages', { subject: id, about: 'voteClosing', to: asId(late) });
    if (!row) throw new Error('nobody was told');
    expect(await isPast(row, Date.now())).toBe(false);
    given(await door.as(late)('vote.cast', { id, choice: 0 }));
    expect(await isPast(row, Date.now())).toBe(true);
    const short = await opened({ days: 1 });
    expect((await door.find('votes', { _id: short.id }))[0]?.remindAt).toBeUndefined();
  });
});
