import { randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { DAY, MINUTE } from '@core/domain/calendar/time';
import { put } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { write } from '../../localcloud/seeds/write';
import { lay, openidOf } from '../privacy/people';
import { aShow } from '../support/shows';
import { given, openDoor, refusal, type Door } from './door';

/** What the content check does not let through. */
const MODERATED = '违规测试';
const STRANGER = openidOf('stranger');
const FOREIGN = openidOf('foreign');
const GUESTS = 24;
const HOST = 'limin';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await lay('stranger', [], Date.now(), `${NEXT_COMMUNITY}001/01/1/101/`);
  await lay('foreign', [], Date.now(), `${NEXT_COMMUNITY}001/01/1/102/`);
  for (let n = 0; n < GUESTS; n += 1)
    await lay(`guest-${n}`, [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
});
// So that nobody has said too much of late.
beforeEach(() => {
  jest.setSystemTime(Date.now() + MINUTE);
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const guest = (n: number) => openidOf(`guest-${n}`);
const post = (who: string, show: string, words = '讲得清楚') => door.as(who)('comment.post', { show, words });
const list = async (who: string, show: string, where: { after?: number; before?: number } = {}) =>
  given(await door.as(who)('comment.list', { show, ...where }));
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};

describe('saying something', () => {
  test('neighbours are called by a name of the show, who runs it by his own, and nobody by another', async () => {
    const show = await aShow('live');
    const first = await twice(guest(0), 'comment.post', { show, words: '讲得清楚' });
    expect(first.comment).toEqual({
      ...{ seq: 1, number: 1, words: '讲得清楚', at: Date.now() },
      name: expect.stringMatching(/^..邻居$/) as string,
    });
    given(await post(HOST, show, '听得清吗'));
    given(await post(guest(1), show, '听得清'));
    given(await post(guest(0), show, '我也听得清'));
    const { list: said, mine, mayPost, moderates, to, from, chat } = await list(guest(0), show);
    expect(said.map(({ seq, number }) => [seq, number])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 1],
    ]);
    expect(said[1]).toMatchObject({ name: '李敏', crew: { role: 'communityStaff' } });
    expect(said[0]?.name).toBe(said[3]?.name);
    expect(said[0]?.name).not.toBe(said[2]?.name);
    expect({ mine, mayPost, moderates, to, from, last: chat.last }).toEqual({
      ...{ mine: 1, mayPost: true, moderates: false, to: 4, from: 1, last: 4 },
    });
    // Ids and names of persons are nowhere in it.
    expect(JSON.stringify(said)).not.toMatch(/guest|过路/);
    expect(await list(HOST, show)).toMatchObject({ moderates: true, mine: 2 });
  });

  test('many at once get one number each, and none is left out', async () => {
    const show = await aShow('live');
    const key = randomUUID();
    const all = Array.from({ length: GUESTS }, (_, n) => post(guest(n), show, `第 ${n} 位`));
    const again = Array.from({ length: 4 }, () =>
      door.as(guest(0))('comment.post', { show, words: '再说一句' }, key),
    );
    const answers = await Promise.all([...all, ...again]);
    const seqs = answers.map((answer) => given(answer).comment.seq);
    const stored = await door.find('comments', { showId: show });
    expect(stored.map((row) => (row.waits ? 0 : row.seq)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: GUESTS + 1 }, (_, n) => n + 1),
    );
    expect(new Set(seqs.slice(GUESTS)).size).toBe(1);
    expect(new Set(stored.map(({ number }) => number)).size).toBe(GUESTS);
  });

  test('a long talk is read a page at a time, forwards and backwards', async () => {
    const show = await aShow('replay');
    const said = Array.from({ length: 95 }, (_, n) => ({
      ...{ _id: `${show}-${n + 1}`, showId: show, seq: n + 1, number: 1, personId: 'guest-0' },
      ...{ words: `第 ${n + 1} 句`, at: Date.now() },
    }));
    await write('comments', said);
    const forwards: number[] = [];
    for (let after = 0, more = true; more;) {
      const page = await list(guest(1), show, { after });
      forwards.push(...page.list.map(({ seq }) => seq));
      ({ to: after, more } = page);
    }
    expect(forwards).toEqual(said.map(({ seq }) => seq));
    const backwards: number[] = [];
    for (let before: number | undefined, more = true; more;) {
      const page = await list(guest(1), show, before === undefined ? {} : { before });
      backwards.unshift(...page.list.map(({ seq }) => seq));
      ({ from: before, more } = page);
    }
    expect(backwards).toEqual(forwards);
    expect(await list(guest(1), show, { after: 95 })).toMatchObject({ list: [], to: 95, more: false });
  });

  test('who lives elsewhere reads along where it is open, and says nothing; elsewhere it is not there for him', async () => {
    const open = await aShow('live', { open: true });
    given(await post(guest(0), open));
    expect(await list(STRANGER, open)).toMatchObject({ mayPost: false, list: [{ seq: 1 }] });
    expect(refusal(await post(STRANGER, open))).toBe('NOT_LIVING_HERE');
    const closed = await aShow('live');
    expect(refusal(await post(FOREIGN, closed))).toBe('NOT_FOUND');
    expect(refusal(await door.as(FOREIGN)('comment.list', { show: closed }))).toBe('NOT_FOUND');
    expect(refusal(await post(guest(0), 'nothing'))).toBe('NOT_FOUND');
    // What nobody could read is not looked at, either.
    expect(refusal(await post(FOREIGN, closed, MODERATED))).toBe('NOT_FOUND');
  });

  test('it is said while the show is on: not before, and not after', async () => {
    for (const state of ['announced', 'rehearsing', 'ended', 'replay'] as const)
      expect([state, refusal(await post(guest(0), await aShow(state)))]).toEqual([state, 'SHOW_NOT_NOW']);
    given(await post(guest(0), await aShow('interrupted')));
  });

  test('what the platform does not let through is kept nowhere', async () => {
    const show = await aShow('live');
    expect(refusal(await post(guest(0), show, MODERATED))).toBe('TEXT_REFUSED');
    expect(await door.find('comments', { showId: show })).toEqual([]);
    expect((await list(HOST, show)).list).toEqual([]);
    expect(refusal(await post(guest(0), show, '  '))).toBe('BAD_INPUT');
    expect(refusal(await post(guest(0), show, '长'.repeat(101)))).toBe('BAD_INPUT');
  });

  test('a program that goes on and on is stopped', async () => {
    const show = await aShow('live');
    for (let n = 0; n < 20; n += 1) given(await post(guest(23), show, `第 ${n} 句`));
    expect(refusal(await post(guest(23), show))).toBe('TOO_OFTEN');
    given(await post(guest(22), show));
    jest.setSystemTime(Date.now() + MINUTE);
    given(await post(guest(23), show));
  });
});

describe('keeping order', () => {
  test('one takes back what one said, who runs it what has no place there, and its words are gone for good', async () => {
    const show = await aShow('live');
    for (const n of [0, 1, 2]) given(await post(guest(n), show, `赑屃 ${n}`));
    expect(refusal(await door.as(guest(1))('comment.withdraw', { show, seq: 1 }))).toBe('COMMENT_NOT_YOURS');
    await twice(guest(0), 'comment.withdraw', { show, seq: 1 });
    await twice(HOST, 'comment.withdraw', { show, seq: 2 });
    for (const seq of [1, 9])
      expect(refusal(await door.as(HOST)('comment.withdraw', { show, seq }))).toBe('COMMENT_GONE');
    const { list: said, withdrawn, to } = await list(guest(1), show);
    expect({ seqs: said.map(({ seq }) => seq), withdrawn: withdrawn.sort(), to }).toEqual({
      ...{ seqs: [3], withdrawn: [1, 2], to: 3 },
    });
    const kept = JSON.stringify(await door.find('comments', { showId: show }));
    expect([kept.includes('赑屃 0'), kept.includes('赑屃 1'), kept.includes('赑屃 2')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(refusal(await door.as(FOREIGN)('comment.withdraw', { show, seq: 3 }))).toBe('NOT_FOUND');
  });

  test('it can be taken back when the show is over as well', async () => {
    const show = await aShow('live');
    given(await post(guest(0), show));
    const [row] = await door.find('shows', { _id: show });
    if (row) await put('shows', { ...row, state: 'replay' });
    given(await door.as(guest(0))('comment.withdraw', { show, seq: 1 }));
    expect((await list(guest(1), show)).list).toEqual([]);
  });

  test('who is muted says nothing until he is let speak again, and it is written down who did that', async () => {
    const show = await aShow('live');
    given(await post(guest(0), show));
    given(await post(HOST, show));
    await twice(HOST, 'comment.mute', { show, number: 1 });
    expect(refusal(await post(guest(0), show))).toBe('MUTED');
    expect(await list(guest(0), show)).toMatchObject({ muted: true, mayPost: false });
    const { list: muted } = given(await door.as(HOST)('comment.muted', { show }));
    expect(muted).toMatchObject([{ number: 1, at: Date.now() }]);
    await twice(HOST, 'comment.unmute', { show, number: 1 });
    given(await post(guest(0), show));
    expect(given(await door.as(HOST)('comment.muted', { show })).list).toEqual([]);
    expect(refusal(await door.as(HOST)('comment.mute', { show, number: 2 }))).toBe('NOT_MUTABLE');
    expect(refusal(await door.as(HOST)('comment.mute', { show, number: 9 }))).toBe('NOT_FOUND');
    expect(refusal(await door.as(HOST)('comment.unmute', { show, number: 9 }))).toBe('NOT_FOUND');
    const noted = await door.find('journal', { about: show });
    expect(noted.map(({ by, action }) => `${by} ${action}`).sort()).toEqual([
      'limin comment.mute',
      'limin comment.unmute',
    ]);
  });

  test('where it goes slowly one waits, and who runs it does not', async () => {
    const show = await aShow('live');
    expect(await twice(HOST, 'comment.slow', { show, seconds: 30 })).toMatchObject({ chat: { slow: 30 } });
    given(await post(guest(0), show));
    expect(refusal(await post(guest(0), show))).toBe('SLOW_MODE');
    given(await post(HOST, show));
    given(await post(HOST, show));
    jest.setSystemTime(Date.now() + 30_000);
    given(await post(guest(0), show));
    given(await door.as(HOST)('comment.slow', { show, seconds: 0 }));
    given(await post(guest(0), show));
  });

  test('one comment stands above the others, until it is taken down or withdrawn', async () => {
    const show = await aShow('live');
    given(await post(guest(0), show, '记得带身份证'));
    given(await post(guest(1), show));
    expect(await twice(HOST, 'comment.pin', { show, seq: 1 })).toMatchObject({
      chat: { pinned: { seq: 1, words: '记得带身份证' } },
    });
    expect((await list(guest(2), show)).chat.pinned).toMatchObject({ seq: 1 });
    expect((await twice(HOST, 'comment.unpin', { show })).chat.pinned).toBeUndefined();
    given(await door.as(HOST)('comment.pin', { show, seq: 1 }));
    given(await door.as(guest(0))('comment.withdraw', { show, seq: 1 }));
    expect((await list(guest(2), show)).chat.pinned).toBeUndefined();
    for (const seq of [1, 9])
      expect(refusal(await door.as(HOST)('comment.pin', { show, seq }))).toBe('COMMENT_GONE');
  });

  test('who only watches keeps no order', async () => {
    const show = await aShow('live');
    given(await post(guest(0), show));
    const as = door.as(guest(1));
    const tried = [
      await as('comment.mute', { show, number: 1 }),
      await as('comment.unmute', { show, number: 1 }),
      await as('comment.muted', { show }),
      await as('comment.pin', { show, seq: 1 }),
      await as('comment.unpin', { show }),
      await as('comment.slow', { show, seconds: 10 }),
      await as('straw.open', { show, question: '行吗', options: ['行', '不行'] }),
      await as('straw.close', { show, straw: 'x' }),
    ];
    expect(tried.map(refusal)).toEqual(tried.map(() => 'SHOW_NOT_YOURS'));
    const foreign = door.as(FOREIGN);
    const denied = [
      await foreign('comment.mute', { show, number: 1 }),
      await foreign('comment.muted', { show }),
      await foreign('comment.pin', { show, seq: 1 }),
      await foreign('straw.get', { show }),
      await foreign('straw.open', { show, question: '行吗', options: ['行', '不行'] }),
      await foreign('straw.answer', { show, straw: 'x', choice: 0 }),
      await foreign('straw.close', { show, straw: 'x' }),
    ];
    expect(denied.map(refusal)).toEqual(denied.map(() => 'NOT_FOUND'));
  });

  test('a neighbour who is named moderates, and speaks under his name', async () => {
    const show = await aShow('live', { moderators: ['guest-5'] });
    given(await post(guest(0), show));
    given(await door.as(guest(5))('comment.mute', { show, number: 1 }));
    const { comment } = given(await post(guest(5), show, '请大家慢慢说'));
    expect(comment).toMatchObject({ name: '过路人', crew: {} });
  });
});

describe('asking those who watch', () => {
  const asked = { question: '声音听得清吗', options: ['听得清', '听不清', '断断续续'] };
  const open = async (show: string) => {
    const { straw } = given(await door.as(HOST)('straw.open', { show, ...asked }));
    if (!straw) throw new Error('nothing was asked');
    return straw.id;
  };

  test('one answer a person, numbers when it is closed, and nowhere who said what', async () => {
    const show = await aShow('live');
    const shown = await twice(HOST, 'straw.open', { show, ...asked });
    expect(shown).toMatchObject({ straw: { ...asked, openedAt: Date.now() }, past: [], answered: false });
    const straw = shown.straw?.id ?? '';
    const answer = (n: number, choice: number) => door.as(guest(n))('straw.answer', { show, straw, choice });
    await twice(guest(0), 'straw.answer', { show, straw, choice: 0 });
    const all = await Promise.all(Array.from({ length: 19 }, (_, n) => answer(n + 1, n < 4 ? 1 : 2)));
    for (const each of all) expect(given(each).answered).toBe(true);
    expect(refusal(await answer(0, 1))).toBe('POLL_ANSWERED');
    expect(refusal(await answer(21, 3))).toBe('BAD_INPUT');
    expect(given(await door.as(guest(0))('straw.get', { show })).straw?.counts).toBeUndefined();
    const closed = await twice(HOST, 'straw.close', { show, straw });
    expect(closed.straw).toMatchObject({ counts: [1, 4, 15], closedAt: Date.now() });
    expect(refusal(await answer(21, 0))).toBe('POLL_CLOSED');
    expect(refusal(await door.as(HOST)('straw.close', { show, straw }))).toBe('POLL_CLOSED');
    const kept = JSON.stringify([
      await door.all('pollParts'),
      await door.all('pollBoxes'),
      await door.all('chats'),
    ]);
    expect(kept).not.toContain('guest');
    expect((await list(guest(0), show)).chat.straw).toMatchObject({ counts: [1, 4, 15] });
  });

  test('one thing at a time, ten in a show, and only while it is on', async () => {
    const show = await aShow('live');
    const again = () => door.as(HOST)('straw.open', { show, ...asked });
    for (let n = 0; n < 10; n += 1) {
      const straw = await open(show);
      expect(refusal(await again())).toBe('POLL_OPEN');
      given(await door.as(HOST)('straw.close', { show, straw }));
    }
    expect(given(await door.as(guest(0))('straw.get', { show })).past).toHaveLength(9);
    expect(refusal(await door.as(HOST)('straw.open', { show, ...asked }))).toBe('TOO_MANY_POLLS');
    const over = await aShow('ended');
    expect(refusal(await door.as(HOST)('straw.open', { show: over, ...asked }))).toBe('SHOW_NOT_NOW');
    const tried = { show: over, straw: 'x', choice: 0 };
    expect(refusal(await door.as(guest(0))('straw.answer', tried))).toBe('SHOW_NOT_NOW');
  });

  test('what is asked is looked at, and asked of those who live there', async () => {
    const show = await aShow('live', { open: true });
    const rude = { show, question: MODERATED, options: ['行', '不行'] };
    expect(refusal(await door.as(HOST)('straw.open', rude))).toBe('TEXT_REFUSED');
    const doubled = { show, question: '行吗', options: ['行', '行'] };
    expect(refusal(await door.as(HOST)('straw.open', doubled))).toBe('BAD_INPUT');
    const straw = await open(show);
    const answer = { show, straw, choice: 0 };
    expect(refusal(await door.as(STRANGER)('straw.answer', answer))).toBe('NOT_LIVING_HERE');
  });
});

test('everything that is asked of the database for a page of comments is bounded', async () => {
  const show = await aShow('live');
  for (let n = 0; n < 20; n += 1) given(await post(guest(n), show));
  jest.setSystemTime(Date.now() + DAY);
  const before = door.wire.length;
  await list(guest(0), show);
  const reads = door.wire.slice(before);
  expect(reads.length).toBeLessThanOrEqual(12);
});

test('what somebody had withdrawn long before he left was withdrawn then: it stands before nothing that came after', async () => {
  const show = await aShow('live');
  const waverer = openidOf('waverer');
  await lay('waverer', [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
  for (const who of [waverer, guest(0), waverer]) {
    given(await post(who, show));
    jest.setSystemTime(Date.now() + MINUTE);
  }
  given(await door.as(waverer)('comment.withdraw', { show, seq: 1 }));
  jest.setSystemTime(Date.now() + MINUTE);
  given(await door.as(guest(0))('comment.withdraw', { show, seq: 2 }));
  jest.setSystemTime(Date.now() + MINUTE);
  given(await door.as(waverer)('me.delete', { words: '注销账号' }));
  await door.call('jobs');
  expect((await list(guest(1), show)).withdrawn).toEqual([3, 2, 1]);
});

test('who leaves takes along what he said, and of what was said long ago nothing is kept', async () => {
  const show = await aShow('live');
  const leaver = openidOf('leaver');
  await lay('leaver', [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
  given(await post(leaver, show, '我要搬走了'));
  given(await post(guest(0), show, '我还在'));
  given(await door.as(HOST)('comment.pin', { show, seq: 1 }));
  given(await door.as(leaver)('me.delete', { words: '注销账号' }));
  await door.call('jobs');
  expect(await door.find('comments', { personId: 'leaver' })).toEqual([]);
  expect(await door.find('commenters', { personId: 'leaver' })).toEqual([]);
  const left = await list(guest(1), show);
  expect(left).toMatchObject({ list: [{ seq: 2, words: '我还在' }], withdrawn: [1] });
  expect(left.chat.pinned).toBeUndefined();
  await door.pass((184 * DAY) / MINUTE);
  await door.call('jobs');
  const kept = await Promise.all([door.all('comments'), door.all('commenters'), door.all('chats')]);
  expect(kept).toEqual([[], [], []]);
});
