import { randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { HOUR } from '@core/domain/calendar/time';
import type { Hearing, HearingState } from '@core/domain/hearing/hearing';
import type { Change, EntryWords } from '@core/domain/hearing/minutes';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { put } from '../../cloudfunctions/kit/store';
import { seatId } from '../../cloudfunctions/kit/seatLine';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { write } from '../../localcloud/seeds/write';
import { lay, openidOf } from '../privacy/people';
import { given, openDoor, refusal, type Door } from './door';
import { aSession } from './hearingStates';

/** What the content check does not let through. */
const MODERATED = '违规测试';
const STRANGER = openidOf('stranger');

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await lay('stranger', [], Date.now(), `${NEXT_COMMUNITY}001/01/1/101/`);
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const said = (words: string, more: Partial<EntryWords> = {}): EntryWords => ({
  ...{ kind: 'said', speaker: '3 号 · 居民', words, who: '', photos: [], itemId: 'a', ...more },
});
const line = (place: number, words: string, more: Partial<Change> = {}): Change => ({
  ...{ id: `line-${place}`, place, stamp: { rev: 1, device: 'phone-a' } },
  ...{ gone: false, said: said(words), at: 1, ...more },
});
const TAKER = { personId: 'zhao', role: 'communityStaff' } as const;
const held = (state: HearingState, over: Partial<Hearing> = {}) =>
  aSession(state, { minuteTaker: TAKER, edition: 0, endedAt: Date.now(), ...over });
const sync = (who: string, id: string, changes: Change[]) => door.as(who)('minutes.sync', { id, changes });
const get = async (who: string, id: string) => given(await door.as(who)('minutes.get', { id })).minutes;
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};
/** Somebody who was there. */
async function came(id: string, personId: string, state: 'came' | 'seated' = 'came'): Promise<void> {
  const seat = { hearingId: id, poolId: '0', personId, state, number: 1, at: Date.now() };
  await write('seats', [{ _id: seatId(id, personId), ...seat }]);
}
async function published(over: Partial<Hearing> = {}, from: HearingState = 'minutesDraft'): Promise<string> {
  const id = await held(from, over);
  given(await sync('limin', id, [line(1, '充电棚放东边，离楼远'), line(2, '同意放东边')]));
  given(await door.as('limin')('minutes.publish', { id, version: 1 }));
  return id;
}

describe('writing', () => {
  test('lines come in batches, twice and out of order, and stand once, in their order', async () => {
    const id = await held('inSession');
    const { taken } = await twice('limin', 'minutes.sync', {
      id,
      changes: [line(2, '第二句'), line(1, '第一句')],
    });
    expect(taken.map((entry) => entry.said.words)).toEqual(['第一句', '第二句']);
    given(await sync('limin', id, [line(1, '第一句'), line(3, '第三句 😀')]));
    const { notes, mayWrite, lines } = await get('limin', id);
    expect(notes.map((entry) => entry.said.words)).toEqual(['第一句', '第二句', '第三句 😀']);
    expect({ mayWrite, lines }).toEqual({ mayWrite: true, lines: [] });
  });

  test('an older change that comes late changes nothing, and what another phone wrote unseen stays to be seen', async () => {
    const id = await held('inSession');
    given(await sync('limin', id, [line(1, '放东边')]));
    given(await sync('limin', id, [line(1, '放西边', { stamp: { rev: 2, device: 'phone-b' } })]));
    given(await sync('limin', id, [line(1, '放东边')]));
    const [entry] = (await get('limin', id)).notes;
    expect(entry).toMatchObject({ said: { words: '放西边' }, lost: { said: { words: '放东边' } } });
    given(await sync('limin', id, [line(1, '', { gone: true, stamp: { rev: 3, device: 'phone-b' } })]));
    expect((await get('limin', id)).notes[0]).toMatchObject({ gone: true });
  });

  test('who writes is the host, who takes the minutes and the office; a neighbour reads nothing before they are out', async () => {
    const id = await held('inSession', { minuteTaker: { personId: 'wang', role: 'communityStaff' } });
    given(await sync('wang', id, [line(1, '放东边')]));
    given(await sync('zhou', id, [line(2, '放西边')]));
    expect(refusal(await sync('he', id, [line(3, '不行')]))).toBe('HEARING_NOT_YOURS');
    expect(await get('he', id)).toMatchObject({ notes: [], lines: [], mayWrite: false, edition: 0 });
  });

  test('nothing is written before it begins or once it is out, under an item that is not there, or in other pictures', async () => {
    expect(refusal(await sync('limin', await held('registrationOpen'), [line(1, '早')]))).toBe(
      'HEARING_NOT_NOW',
    );
    const id = await published();
    expect(refusal(await sync('limin', id, [line(9, '晚')]))).toBe('HEARING_NOT_NOW');
    const open = await held('inSession');
    const strange = line(1, '别处', { said: said('别处', { itemId: 'b' }) });
    expect(refusal(await sync('limin', open, [strange]))).toBe('NOT_FOUND');
    const picture = line(1, '图', { said: said('图', { photos: ['someones'] }) });
    expect(refusal(await sync('limin', open, [picture]))).toBe('NOT_YOUR_PICTURE');
  });

  test('what is no line is refused, and so is more than can be looked over', async () => {
    const id = await held('inSession');
    const send = (changes: unknown) =>
      door.send('limin', { action: 'minutes.sync', key: randomUUID(), input: { id, changes } });
    for (const wrong of [
      [],
      [{ $gt: '' }],
      [{ ...line(1, '长'), said: { ...said('长'), words: '长'.repeat(501) } }],
      [{ ...line(1, '号'), id: { $gt: '' } }],
      Array.from({ length: 21 }, (_, n) => line(n + 1, '多')),
    ])
      expect(await send(wrong)).toMatchObject({ refusal: { code: 'BAD_INPUT' } });
    expect(await door.send('limin', { action: 'minutes.get', input: { id: { $gt: '' } } })).toMatchObject({
      refusal: { code: 'BAD_INPUT' },
    });
    const long = '议'.repeat(500);
    for (let from = 0; from < 120; from += 20)
      given(
        await sync(
          'limin',
          id,
          Array.from({ length: 20 }, (_, n) => line(from + n + 1, long)),
        ),
      );
    expect(refusal(await sync('limin', id, [line(121, '再一条')]))).toBe('MINUTES_FULL');
  });

  test('a session of another community is not there', async () => {
    const id = await held('inSession');
    for (const answer of [
      await sync(STRANGER, id, [line(1, '我')]),
      await door.as(STRANGER)('minutes.get', { id }),
      await door.as(STRANGER)('minutes.publish', { id, version: 1 }),
      await door.as(STRANGER)('minutes.history', { id }),
      await door.as(STRANGER)('minutes.corrections', { id }),
    ])
      expect(refusal(answer)).toBe('NOT_FOUND');
  });
});

describe('publishing', () => {
  test('the first edition is read by all whom it is for, without what was taken out', async () => {
    const id = await held('minutesDraft');
    given(await sync('limin', id, [line(1, '放东边'), line(2, '划掉', { gone: true }), line(3, '')]));
    const { minutes } = await twice('limin', 'minutes.publish', { id, version: 1 });
    expect(minutes).toMatchObject({ edition: 1, editions: 1, state: 'minutesPublished', mayAmend: true });
    const read = await get('wang', id);
    expect(read.lines.map((entry) => entry.said.words)).toEqual(['放东边']);
    expect(read).toMatchObject({ notes: [], mayAmend: false, mayCorrect: false });
  });

  test('not empty, not on an old screen, not by everybody, and not with words that cannot be read out', async () => {
    const id = await held('minutesDraft');
    const publish = (who: string, version = 1) => door.as(who)('minutes.publish', { id, version });
    expect(refusal(await publish('limin'))).toBe('MINUTES_EMPTY');
    given(await sync('limin', id, [line(1, '放东边')]));
    expect(refusal(await publish('limin', 2))).toBe('STALE');
    expect(refusal(await publish('wang'))).toBe('HEARING_NOT_YOURS');
    given(await sync('limin', id, [line(2, '好'.repeat(400)), line(3, MODERATED)]));
    expect(refusal(await publish('limin'))).toBe('TEXT_REFUSED');
    const going = await held('inSession');
    given(await sync('limin', going, [line(1, '放东边')]));
    expect(refusal(await door.as('limin')('minutes.publish', { id: going, version: 1 }))).toBe(
      'HEARING_NOT_NOW',
    );
  });

  test('of a mediation its sides alone read it', async () => {
    const private_ = { format: 'mediation' as const, parties: ['wang', 'he'] };
    const id = await published(private_);
    expect((await get('wang', id)).lines).toHaveLength(2);
    for (const who of ['zhou', STRANGER, 'zhang'])
      expect(refusal(await door.as(who)('minutes.get', { id }))).toBe('NOT_FOUND');
    given(await door.as('wang')('minutes.correct', { id, entryId: 'line-1', words: '我说的是西边' }));
    expect((await get('wang', id)).mine).toMatchObject([{ role: 'party', state: 'asked' }]);
    expect((await get('he', id)).mine).toEqual([]);
  });
});

describe('correcting', () => {
  const ask = (who: string, id: string, entryId = 'line-1', words = '我说的是西边') =>
    door.as(who)('minutes.correct', { id, entryId, words });

  test('who was there asks once for each line, the taker is told, and takes it over in a new edition', async () => {
    const id = await published();
    await came(id, 'wang');
    await twice('wang', 'minutes.correct', { id, entryId: 'line-1', words: '我说的是西边' });
    expect(refusal(await ask('wang', id))).toBe('CORRECTED');
    expect(await door.find('messages', { subject: id, about: 'minutesAsked' })).toMatchObject([
      { to: 'zhao' },
    ]);
    const { list } = given(await door.as('limin')('minutes.corrections', { id }));
    expect(list).toMatchObject([{ entryId: 'line-1', state: 'asked', role: 'anyone' }]);
    expect(JSON.stringify(list)).not.toContain('wang');
    const correction = list[0]?.id ?? '';
    const { version, asked } = await get('limin', id);
    expect(asked).toBe(1);
    const answer = { id, version, correction, said: said('充电棚放西边'), words: '' };
    await twice('limin', 'minutes.answer', answer);
    expect(await get('wang', id)).toMatchObject({
      ...{ edition: 2, mine: [{ state: 'taken' }], asked: 0 },
      lines: [{ said: { words: '充电棚放西边' } }, {}],
    });
    const history = given(await door.as('he')('minutes.history', { id })).list;
    expect(history).toMatchObject([
      {
        edition: 2,
        changes: [{ before: { words: '充电棚放东边，离楼远' }, after: { words: '充电棚放西边' } }],
      },
      { edition: 1, changes: [] },
    ]);
    const first = given(await door.as('he')('minutes.get', { id, edition: 1 })).minutes;
    expect(first).toMatchObject({
      edition: 1,
      editions: 2,
      lines: [{ said: { words: '充电棚放东边，离楼远' } }, {}],
    });
    expect(refusal(await door.as('he')('minutes.get', { id, edition: 3 }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('minutes.answer', { ...answer, version: version + 1 }))).toBe(
      'ANSWERED',
    );
    expect(await door.find('messages', { subject: id, about: 'minutesAnswered' })).toMatchObject([
      { to: 'wang' },
    ]);
  });

  test('or the taker says why not; the minutes stay', async () => {
    const id = await published();
    await came(id, 'wang');
    given(await ask('wang', id));
    const [asked] = given(await door.as('limin')('minutes.corrections', { id })).list;
    const answer = { id, version: 2, correction: asked?.id ?? '' };
    const say = (who: string, words: string) => door.as(who)('minutes.answer', { ...answer, words });
    expect(refusal(await say('limin', ''))).toBe('ANSWER_EMPTY');
    expect(refusal(await say('limin', MODERATED))).toBe('TEXT_REFUSED');
    expect(refusal(await say('he', '不改'))).toBe('HEARING_NOT_YOURS');
    expect(refusal(await door.as('he')('minutes.corrections', { id }))).toBe('HEARING_NOT_YOURS');
    expect(
      refusal(await door.as('limin')('minutes.answer', { ...answer, correction: 'nobodys', words: '不改' })),
    ).toBe('NOT_FOUND');
    await twice('limin', 'minutes.answer', { ...answer, words: '录音里说的是东边' });
    expect(await get('wang', id)).toMatchObject({
      ...{ edition: 1, mine: [{ state: 'declined', answer: '录音里说的是东边' }] },
    });
    expect(refusal(await say('limin', '不改'))).toBe('ANSWERED');
    const taken = { ...answer, said: said('充电棚放西边'), words: '' };
    expect(refusal(await door.as('limin')('minutes.answer', taken))).toBe('ANSWERED');
  });

  test('who was not there asks for nothing, and nobody after two days', async () => {
    const id = await published();
    expect(refusal(await ask('wang', id))).toBe('NOT_IN_ROOM');
    await came(id, 'wang', 'seated');
    expect(refusal(await ask('wang', id))).toBe('NOT_IN_ROOM');
    await came(id, 'he');
    expect(refusal(await ask('he', id, 'line-9'))).toBe('NOT_FOUND');
    expect(refusal(await ask('he', id, 'line-1', MODERATED))).toBe('TEXT_REFUSED');
    expect(refusal(await ask('he', await held('inSession')))).toBe('HEARING_NOT_NOW');
    const late = await aSession('minutesPublished', { correctUntil: Date.now() - HOUR });
    await came(late, 'he');
    expect(refusal(await ask('he', late))).toBe('HEARING_NOT_NOW');
  });

  test('a later edition says why, and what is the same is none', async () => {
    const id = await published();
    const amend = (who: string, more: Partial<Input<'minutes.amend'>> = {}) =>
      door.as(who)('minutes.amend', {
        ...{ id, version: 2, why: '漏了一句' },
        mendings: [
          { id: 'more', gone: false, said: said('物业十二月前装好', { kind: 'action', who: '物业' }) },
        ],
        ...more,
      });
    const same = [{ id: 'line-2', gone: false, said: said('同意放东边') }];
    const strange = [{ id: 'x', gone: false, said: said('别处', { itemId: 'b' }) }];
    expect(refusal(await amend('limin', { mendings: same }))).toBe('MINUTES_SAME');
    expect(refusal(await amend('limin', { mendings: strange }))).toBe('NOT_FOUND');
    expect(refusal(await amend('limin', { version: 1 }))).toBe('STALE');
    expect(refusal(await amend('limin', { why: MODERATED }))).toBe('TEXT_REFUSED');
    expect(refusal(await amend('wang'))).toBe('HEARING_NOT_YOURS');
    const pictures = [{ id: 'x', gone: false, said: said('图', { photos: ['someones'] }) }];
    expect(refusal(await amend('limin', { mendings: pictures }))).toBe('NOT_YOUR_PICTURE');
    const { minutes } = given(await amend('limin'));
    expect(minutes.lines.map((entry) => entry.id)).toEqual(['line-1', 'line-2', 'more']);
    expect(minutes).toMatchObject({ edition: 2, why: '漏了一句' });
    const drafts = await held('minutesDraft');
    expect(refusal(await amend('limin', { id: drafts, version: 1 }))).toBe('HEARING_NOT_NOW');
  });

  test('whose office has ended writes no more', async () => {
    const id = await held('inSession');
    given(await sync('limin', id, [line(1, '放东边')]));
    const [grant] = await door.find('grants', { personId: 'limin' });
    await put('grants', { ...grant!, until: Date.now() - 1 });
    expect(refusal(await sync('limin', id, [line(2, '放西边')]))).toMatch(/NOT_FOUND|HEARING_NOT_YOURS/);
    await put('grants', grant!);
  });

  test('what somebody asked for goes with him', async () => {
    const id = await published();
    const leaving = openidOf('leaving');
    await lay('leaving', [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
    await came(id, 'leaving');
    given(await ask(leaving, id));
    given(await door.as(leaving)('me.delete', { words: LEAVING_WORDS }));
    for (let n = 0; n < 60; n += 1) await door.call('jobs');
    expect(await door.find('corrections', { hearingId: id })).toEqual([]);
  });
});

test('no look at the minutes reads more than a hundred documents', async () => {
  const id = await published();
  const before = door.wire.length;
  await get('limin', id);
  const asked = door.wire.slice(before).filter(({ action }) => action === 'database.getDocument');
  expect(asked.length).toBeLessThanOrEqual(10);
});
