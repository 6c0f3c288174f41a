import type { Input } from '@core/contract';
import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import { MOST_WORDS } from '@core/domain/notice/block';
import { templates } from '../../cloudfunctions/kit/settings';
import { change } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from '../../localcloud/seeds/places';
import { aJpeg } from '../support/pictures';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await worked();
  await door.close();
  expect(unindexed).toEqual([]);
});

const GRID = `${HOME_COMMUNITY}003/`;
const REFUSED = '违规测试';
type Draft = Partial<Input<'notice.save'>>;
const written = (over: Draft = {}): Input<'notice.save'> => ({
  class: 'announcement',
  target: { place: HOME_COMMUNITY, roles: [] },
  title: '周三停水',
  blocks: [
    { kind: 'heading', text: '什么时候' },
    { kind: 'paragraph', text: '周三上午八点到十二点。' },
    { kind: 'list', items: ['提前接好水', '关好龙头'] },
  ],
  attachments: [],
  ...over,
});
const saved = async (over: Draft = {}, who = 'limin') =>
  given(await door.as(who)('notice.save', written(over))).notice;
const out = async (over: Draft = {}, who = 'limin') => {
  const { id, version } = await saved(over, who);
  return given(await door.as(who)('notice.publish', { id, version })).notice;
};
const listed = async (who: string) => given(await door.as(who)('notice.list', {})).list;
const get = async (who: string, id: string) => given(await door.as(who)('notice.get', { id })).notice;
const messagesAbout = (subject: string) => door.find('messages', { subject });

/** Lets the long work go on until nothing of it is due. */
async function worked(): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    await door.call('jobs');
    const kind = { $in: ['noticeFanOut', 'printNotice'] };
    if ((await door.find('jobs', { kind, state: 'running' })).length === 0) return;
  }
}

describe('publishing', () => {
  test('a draft is for staff of the place alone; published it is one document that everybody of the place finds', async () => {
    const draft = await saved();
    expect(draft).toMatchObject({ state: 'draft', by: '李敏', edition: 0 });
    expect(draft.acts).toEqual(['save', 'publish', 'schedule', 'discard']);
    expect(await listed('wang')).toEqual([]);
    expect(refusal(await door.as('wang')('notice.get', { id: draft.id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('notice.edit', { id: draft.id }))).toBe('NOT_FOUND');
    expect(given(await door.as('zhou')('notice.edit', { id: draft.id })).notice.title).toBe('周三停水');

    const { id } = given(await door.as('zhou')('notice.publish', { id: draft.id, version: 1 })).notice;
    await worked();
    expect(await listed('wang')).toMatchObject([
      { id, title: '周三停水', placeName: '桂花巷社区', read: false },
    ]);
    expect(await listed('ding')).toEqual([]);
    expect(refusal(await door.as('ding')('notice.get', { id }))).toBe('NOT_FOUND');
    expect((await get('wang', id)).blocks).toEqual(written().blocks);
    expect(await door.find('notices', {})).toHaveLength(1);
    const rows = await door.find('journal', { about: id });
    expect(rows).toMatchObject([{ action: 'notice.publish', by: 'zhou' }]);
    expect(JSON.stringify(rows)).not.toContain('停水');
  });

  test('the count before sending is exact, and stays with the notice', async () => {
    const target = { place: GRID, roles: [] };
    const { reach } = given(await door.as('limin')('notice.reach', { target }));
    const regions = await door.all('regions');
    const homes = regions.filter(({ level, _id }) => level === 'household' && _id.startsWith(GRID));
    const people = (await door.all('people')).filter(({ home = '' }) => home.startsWith(GRID));
    expect(reach).toEqual({ households: homes.length, people: people.length, offices: 0 });
    expect((await out({ target })).reach).toEqual(reach);

    const leaders = { place: HOME_COMMUNITY, roles: ['member' as const, 'branchSecretary' as const] };
    const held = (await door.all('grants')).filter(
      ({ role, scope }) =>
        (role === 'member' || role === 'branchSecretary') && scope.startsWith(HOME_COMMUNITY),
    );
    await change('grants', { _id: held[0]?._id }, { until: Date.now() - 1 });
    expect(given(await door.as('limin')('notice.reach', { target: leaders })).reach).toEqual({
      ...{ households: 0, people: 0, offices: held.length - 1 },
    });
  });

  test('what is for members is found by members, and by nobody else', async () => {
    for (const _id of ['chen', 'feng', 'wang'])
      await change('people', { _id }, { [`credits.${templates().community ?? ''}`]: 1 });
    const { id } = await out({ target: { place: HOME_COMMUNITY, roles: ['member'] } });
    await worked();
    expect((await listed('chen')).map((one) => one.id)).toEqual([id]);
    expect(await listed('wang')).toEqual([]);
    expect(await listed('feng')).toEqual([]);
    const told = await messagesAbout(id);
    expect(told.map(({ to }) => to)).toContain('chen');
    expect(told.map(({ to }) => to)).not.toContain('feng');
    expect(told.map(({ to }) => to)).not.toContain('wang');
  });

  test('who has a message of WeChat left is rung up once, everybody else finds it in the list', async () => {
    const people = (await door.all('people')).filter(({ home = '' }) => home.startsWith(HOME_COMMUNITY));
    const template = templates().community ?? '';
    for (const _id of ['wang', 'he']) await change('people', { _id }, { [`credits.${template}`]: 1 });
    const all = people.map((one) => (['wang', 'he'].includes(one._id) ? 1 : (one.credits[template] ?? 0)));
    const able = all.filter((left) => left > 0).length;
    const { id } = await out();
    await worked();
    const told = await messagesAbout(id);
    expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining(['wang', 'he']));
    expect(new Set(told.map(({ to }) => to)).size).toBe(told.length);
    const { telling } = given(await door.as('limin')('notice.edit', { id })).notice;
    expect(telling).toEqual({
      running: false,
      looked: people.length,
      total: people.length,
      told: told.length,
    });
    expect(Math.abs(told.length - able)).toBeLessThanOrEqual(1);
  });

  test('one that waits goes out at its hour by the clock, once', async () => {
    const { id, version } = await saved();
    const publishAt = Date.now() + 10 * MINUTE;
    const waits = given(await door.as('limin')('notice.publish', { id, version, publishAt })).notice;
    expect(waits).toMatchObject({ state: 'scheduled', publishAt });
    await door.pass(5);
    expect(await listed('wang')).toEqual([]);
    await door.pass(6);
    await worked();
    expect(await listed('wang')).toMatchObject([{ id }]);
    expect(await door.find('journal', { about: id, action: 'notice.appear' })).toHaveLength(1);
    expect(await door.find('noticeEditions', { noticeId: id })).toHaveLength(1);
  });

  test('taken back before its hour it is a draft again, and never goes out', async () => {
    const { id, version } = await saved();
    const publishAt = Date.now() + 10 * MINUTE;
    const waits = given(await door.as('limin')('notice.publish', { id, version, publishAt })).notice;
    given(await door.as('limin')('notice.unschedule', { id, version: waits.version }));
    await door.pass(12);
    expect(await listed('wang')).toEqual([]);
    const [draft] = await door.find('notices', {});
    const gone = given(await door.as('limin')('notice.discard', { id, version: draft?.version ?? 0 })).notice;
    expect(gone.acts).toEqual([]);
  });

  test('nothing is sent for what is taken back: not by the job, and not by what waits for the morning', async () => {
    await change('people', { _id: 'wang' }, { [`credits.${templates().community ?? ''}`]: 1 });
    await door.pass(5 * 60 + 30);
    const { id, version } = await out();
    await worked();
    expect((await messagesAbout(id)).map(({ to }) => to)).toContain('wang');
    given(await door.as('limin')('notice.withdraw', { id, version, why: '日子写错了' }));
    await door.pass(10 * 60);
    expect(door.services.outbox.all().filter(({ page }) => page.includes(id))).toEqual([]);
    expect(await listed('wang')).toEqual([]);
    expect(await get('wang', id)).toMatchObject({ state: 'withdrawn', why: '日子写错了', blocks: [] });
    expect(given(await door.as('wang')('notice.history', { id })).list).toEqual([]);

    const again = await saved();
    const second = given(await door.as('limin')('notice.publish', { id: again.id, version: 1 })).notice;
    given(await door.as('limin')('notice.withdraw', { id: again.id, version: second.version, why: '重了' }));
    const [row] = await door.find('notices', { _id: again.id });
    const before = await messagesAbout(again.id);
    await change('messages', { subject: again.id }, { push: 'pending', nextAt: 0 });
    await change('jobs', { _id: row?.telling }, { state: 'running', cursor: '', nextAt: 0 });
    await worked();
    await door.pass(2);
    expect(await messagesAbout(again.id)).toHaveLength(before.length);
    expect(door.services.outbox.all().filter(({ page }) => page.includes(again.id))).toEqual([]);
  });

  test('the same key twice is one notice, and one publication', async () => {
    const one = given(await door.as('limin')('notice.save', written(), 'save-twice')).notice;
    const two = given(await door.as('limin')('notice.save', written(), 'save-twice')).notice;
    expect(two.id).toBe(one.id);
    const which = { id: one.id, version: 1 };
    given(await door.as('limin')('notice.publish', which, 'publish-twice'));
    given(await door.as('limin')('notice.publish', which, 'publish-twice'));
    expect(await door.find('jobs', { kind: 'noticeFanOut' })).toHaveLength(1);
    expect(await door.find('notices', {})).toHaveLength(1);
  });

  test.each<[string, string, Draft, string]>([
    ['another community', 'limin', { target: { place: NEXT_COMMUNITY, roles: [] } }, 'NOT_FOUND'],
    ['the county by a street', 'zheng', { target: { place: TENANT, roles: [] } }, 'NOT_FOUND'],
    ['a resident', 'wang', {}, 'NOT_FOUND'],
    ['members of a grid alone', 'limin', { target: { place: GRID, roles: ['member'] } }, 'BAD_INPUT'],
    ['words WeChat refuses', 'limin', { title: REFUSED }, 'TEXT_REFUSED'],
    ['refused words in a list', 'limin', { blocks: [{ kind: 'list', items: [REFUSED] }] }, 'TEXT_REFUSED'],
    [
      'a picture of nobody',
      'limin',
      { blocks: [{ kind: 'picture', photo: 'none', alt: '' }] },
      'NOT_YOUR_PICTURE',
    ],
    ['two days of 公示', 'limin', { class: 'publicNotice', days: 2 }, 'BAD_INPUT'],
  ])('%s is refused', async (_, who, over, code) => {
    expect(refusal(await door.as(who)('notice.save', written(over)))).toBe(code);
    expect(await door.find('notices', {})).toEqual([]);
  });

  test('markup is refused: a block is one of ours or none', async () => {
    const html = { kind: 'html', text: '<b>x</b>' };
    const event = { action: 'notice.save', key: 'a-key-of-mine', input: { ...written(), blocks: [html] } };
    expect(await door.send('limin', event)).toMatchObject({ refusal: { code: 'BAD_INPUT' } });
    const more = { kind: 'paragraph', text: 'x', html: '<b>x</b>' };
    const second = { action: 'notice.save', key: 'another-key', input: { ...written(), blocks: [more] } };
    expect(await door.send('limin', second)).toMatchObject({ refusal: { code: 'BAD_INPUT' } });
  });

  test('each step is refused to who may not, at the wrong time, and on an old screen', async () => {
    const empty = await saved({ title: '', blocks: [] });
    const limin = door.as('limin');
    expect(refusal(await limin('notice.publish', { id: empty.id, version: 1 }))).toBe('NOTICE_EMPTY');
    const long = Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, text: '长'.repeat(700) }));
    const tooLong = await saved({ blocks: long });
    expect(4 * 700).toBeGreaterThan(MOST_WORDS);
    expect(refusal(await limin('notice.publish', { id: tooLong.id, version: 1 }))).toBe('NOTICE_EMPTY');

    const grid = await saved({ class: 'publicNotice', target: { place: GRID, roles: [] } }, 'sunli');
    const which = { id: grid.id, version: 1 };
    expect(grid.acts).toEqual(['save', 'discard']);
    expect(refusal(await door.as('sunli')('notice.publish', which))).toBe('NOT_PUBLISHER');
    expect(refusal(await door.as('sunli')('notice.pin', { ...which, pinned: true }))).toBe('NOT_PUBLISHER');
    expect(refusal(await limin('notice.publish', { ...which, version: 2 }))).toBe('STALE');
    expect(refusal(await limin('notice.publish', { ...which, publishAt: Date.now() - HOUR }))).toBe(
      'NOTICE_TIME',
    );
    expect(refusal(await limin('notice.publish', { ...which, publishAt: Date.now() + 90 * DAY }))).toBe(
      'NOTICE_TIME',
    );
    expect(refusal(await limin('notice.publish', { id: 'none', version: 1 }))).toBe('NOT_FOUND');
    for (const act of ['notice.withdraw', 'notice.correct'] as const) {
      const said = { title: '停水', blocks: written().blocks, attachments: [] };
      const input = act === 'notice.correct' ? { ...which, said, why: '改字' } : { ...which, why: '不用了' };
      expect(refusal(await limin(act, input as Input<'notice.correct'>))).toBe('NOTICE_NOT_NOW');
    }
    expect(refusal(await limin('notice.print', { id: grid.id }))).toBe('NOTICE_NOT_NOW');
    expect(refusal(await limin('notice.unschedule', which))).toBe('NOTICE_NOT_NOW');
    const public_ = given(await limin('notice.publish', which)).notice;
    const now = { id: public_.id, version: public_.version };
    const answer = { id: public_.id, objection: 'none', words: '好' };
    expect(refusal(await door.as('sunli')('notice.answer', answer))).toBe('NOT_PUBLISHER');
    expect(refusal(await limin('notice.save', { ...written(), ...now }))).toBe('NOTICE_NOT_NOW');
    expect(refusal(await limin('notice.discard', now))).toBe('NOTICE_NOT_NOW');
    expect(refusal(await limin('notice.withdraw', { ...now, why: REFUSED }))).toBe('TEXT_REFUSED');
    expect(refusal(await limin('notice.pin', { ...now, version: 1, pinned: true }))).toBe('STALE');
  });

  test('of two who save the same draft the second sees that it is another', async () => {
    const { id } = await saved();
    const second = { ...written({ title: '停水两天' }), id, version: 1 };
    given(await door.as('zhou')('notice.save', second));
    expect(refusal(await door.as('limin')('notice.save', second))).toBe('STALE');
    expect((await door.find('notices', { _id: id }))[0]).toMatchObject({ title: '停水两天', version: 2 });
  });
});

describe('read', () => {
  test('a person who opens it twice counts once, and nothing says who', async () => {
    const { id } = await out();
    for (const who of ['wang', 'wang', 'he']) given(await door.as(who)('notice.seen', { id }));
    given(await door.as('wang')('notice.seen', { id }, 'seen-twice'));
    given(await door.as('wang')('notice.seen', { id }, 'seen-twice'));
    expect(refusal(await door.as('ding')('notice.seen', { id }))).toBe('NOT_FOUND');
    expect((await get('wang', id)).readers).toBe(2);
    expect((await listed('wang'))[0]?.read).toBe(true);
    expect((await listed('tian'))[0]?.read).toBe(false);
    const rows = JSON.stringify(await door.find('noticeReads', {}));
    expect(rows).not.toContain('wang');
  });

  test('the newest that is pinned stands on the first page', async () => {
    expect(given(await door.as('wang')('notice.top', {})).notice).toBeUndefined();
    const old = await out({ title: '旧的' });
    await door.pass(1);
    const { id, version } = await out();
    for (const one of [old, { id, version }])
      given(await door.as('zhou')('notice.pin', { id: one.id, version: one.version, pinned: true }));
    expect(given(await door.as('wang')('notice.top', {})).notice).toMatchObject({ id, pinned: true });
    expect(given(await door.as('ding')('notice.top', {})).notice).toBeUndefined();
    given(await door.as('zhou')('notice.pin', { id, version: version + 1, pinned: false }));
    expect(given(await door.as('wang')('notice.top', {})).notice?.id).toBe(old.id);
  });

  test('what is corrected says so, and the words before it can be read', async () => {
    const { id, version } = await out();
    const said = {
      title: '停水改到周四',
      blocks: [{ kind: 'paragraph' as const, text: '改到周四' }],
      attachments: [],
    };
    const which = { id, version, said };
    expect(refusal(await door.as('limin')('notice.correct', { ...which, why: REFUSED }))).toBe(
      'TEXT_REFUSED',
    );
    const key = 'corrected-once';
    given(await door.as('limin')('notice.correct', { ...which, why: '日子改了' }, key));
    given(await door.as('limin')('notice.correct', { ...which, why: '日子改了' }, key));
    expect(await get('wang', id)).toMatchObject({ title: '停水改到周四', edition: 2, why: '日子改了' });
    expect(given(await door.as('wang')('notice.history', { id })).list).toMatchObject([
      { edition: 2, title: '停水改到周四', why: '日子改了' },
      { edition: 1, title: '周三停水' },
    ]);
    expect(refusal(await door.as('ding')('notice.history', { id }))).toBe('NOT_FOUND');
  });

  test('a list goes on page by page and misses none', async () => {
    for (let n = 1; n <= 12; n += 1) await out({ title: `第 ${n} 条` });
    const first = given(await door.as('wang')('notice.list', {}));
    const second = given(await door.as('wang')('notice.list', { cursor: first.next }));
    const all = [...first.list, ...second.list].map(({ title }) => title);
    expect(new Set(all).size).toBe(12);
    expect(second.next).toBeUndefined();
    const managed = given(await door.as('limin')('notice.manage', { state: 'shown' }));
    expect(managed).toMatchObject({ place: HOME_COMMUNITY, placeName: '桂花巷社区' });
    expect(managed.list).toHaveLength(10);
    const drafts = { place: NEXT_COMMUNITY, state: 'draft' } as const;
    expect(refusal(await door.as('limin')('notice.manage', drafts))).toBe('NOT_FOUND');
  });
});

describe('pictures and files', () => {
  const put = async (
    who: string,
    upload: { url: string; method: string; headers: Record<string, string> },
    bytes: Buffer,
  ) => fetch(upload.url, { method: upload.method, headers: upload.headers, body: new Uint8Array(bytes) });

  test('a picture that has not been looked at is hidden from readers; somebody else’s cannot be used', async () => {
    const bytes = aJpeg({ points: 'a pipe' });
    const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
    const { id: photo, upload } = given(await door.as('limin')('photo.begin', begun));
    await put('limin', upload, bytes);
    given(await door.as('limin')('photo.done', { id: photo }));
    const blocks = [...written().blocks, { kind: 'picture' as const, photo, alt: '阀门' }];
    expect(refusal(await door.as('zhou')('notice.save', written({ blocks })))).toBe('NOT_YOUR_PICTURE');
    const { id } = await out({ blocks });
    const shownTo = async (who: string) => (await get(who, id)).blocks.at(-1);
    expect(await shownTo('wang')).toEqual({ kind: 'picture', photo, alt: '阀门' });
    await new Promise((done) => setTimeout(done, 2500));
    expect(await shownTo('wang')).toMatchObject({ shown: { id: photo, checked: true } });
  });

  test('a PDF goes along; what is none goes at once', async () => {
    const limin = door.as('limin');
    const { id: file, upload } = given(await limin('notice.attach', { bytes: 20 }));
    expect(refusal(await limin('notice.attached', { id: file }))).toBe('NOT_UPLOADED');
    expect(refusal(await door.as('zhou')('notice.attached', { id: file }))).toBe('NOT_FOUND');
    await put('limin', upload, Buffer.from('%PDF-1.7 a plan'));
    given(await limin('notice.attached', { id: file }));
    const { id } = await out({ attachments: [{ file, name: '方案.pdf' }] });
    const [shown] = (await get('wang', id)).attachments;
    expect(await (await fetch(shown?.url ?? '')).text()).toBe('%PDF-1.7 a plan');
    const other = given(await limin('notice.attach', { bytes: 20 }));
    await put('limin', other.upload, Buffer.from('<html>'));
    expect(refusal(await limin('notice.attached', { id: other.id }))).toBe('NOT_A_PDF');
  });

  test('a sheet is for who had it made, while people read the notice', async () => {
    const { id, version } = await out();
    const sheet = given(await door.as('limin')('notice.print', { id }, 'print-once')).id;
    expect(given(await door.as('limin')('notice.print', { id }, 'print-once')).id).toBe(sheet);
    await worked();
    const link = given(await door.as('limin')('notice.sheet', { id: sheet }));
    expect(link).toMatchObject({ name: '周三停水.pdf', missing: '' });
    expect((await (await fetch(link.url)).text()).slice(0, 5)).toBe('%PDF-');
    expect(refusal(await door.as('zhou')('notice.sheet', { id: sheet }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('ding')('notice.print', { id }))).toBe('NOT_FOUND');
    await change('jobs', { _id: sheet }, { state: 'running', nextAt: Date.now() + DAY });
    expect(refusal(await door.as('limin')('notice.sheet', { id: sheet }))).toBe('NOT_READY');
    await change('jobs', { _id: sheet }, { state: 'done' });
    given(await door.as('limin')('notice.withdraw', { id, version, why: '不用了' }));
    expect(refusal(await door.as('limin')('notice.sheet', { id: sheet }))).toBe('NOT_FOUND');
  });
});

describe('公示', () => {
  const open = () => out({ class: 'publicNotice', title: '加装电梯' });

  test('a household objects once; staff read it by door, everybody reads the answer, nobody else the objection', async () => {
    const { id } = await open();
    const said = { id, words: '挡光，太吵' };
    expect((await get('wang', id)).mayObject).toBe(true);
    const first = given(await door.as('wang')('notice.object', said, 'object-once')).notice;
    given(await door.as('wang')('notice.object', said, 'object-once'));
    expect(first).toMatchObject({ mayObject: false, mine: { words: '挡光，太吵' } });
    expect(refusal(await door.as('wang')('notice.object', said))).toBe('OBJECTED');
    expect(refusal(await door.as('ding')('notice.object', said))).toBe('NOT_FOUND');
    expect(refusal(await door.as('he')('notice.object', { id, words: REFUSED }))).toBe('TEXT_REFUSED');
    expect(JSON.stringify(await get('he', id))).not.toContain('挡光');
    expect(refusal(await door.as('he')('notice.objections', { id }))).toBe('NOT_FOUND');
    const [objection] = given(await door.as('limin')('notice.objections', { id })).list;
    expect(objection).toMatchObject({ words: '挡光，太吵', household: '6 栋 2 单元 302' });

    const answer = { id, objection: objection?.id ?? '', words: '白天施工，加隔音' };
    expect(refusal(await door.as('sunli')('notice.answer', answer))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('notice.answer', { ...answer, words: REFUSED }))).toBe(
      'TEXT_REFUSED',
    );
    expect(refusal(await door.as('limin')('notice.answer', { ...answer, objection: 'none' }))).toBe(
      'NOT_FOUND',
    );
    given(await door.as('limin')('notice.answer', answer, 'answer-once'));
    given(await door.as('limin')('notice.answer', answer, 'answer-once'));
    expect(refusal(await door.as('limin')('notice.answer', answer))).toBe('ANSWERED');
    expect((await get('he', id)).answers).toMatchObject([{ words: '白天施工，加隔音' }]);
    expect((await get('wang', id)).mine).toMatchObject({ answer: '白天施工，加隔音' });
    const told = await door.find('messages', { subject: id, about: 'objectionAnswered' });
    expect(told.map(({ to }) => to)).toEqual(['wang']);
  });

  test('after its last day nobody objects, staff may still answer, and people still read it', async () => {
    const { id, objectUntil = 0 } = await open();
    given(await door.as('wang')('notice.object', { id, words: '太吵' }));
    await door.pass((objectUntil - Date.now()) / MINUTE);
    expect(refusal(await door.as('he')('notice.object', { id, words: '晚了' }))).toBe('NOTICE_NOT_NOW');
    expect(await get('he', id)).toMatchObject({ state: 'ended', mayObject: false });
    expect(await listed('he')).toMatchObject([{ id }]);
    const [objection] = given(await door.as('limin')('notice.objections', { id })).list;
    given(await door.as('limin')('notice.answer', { id, objection: objection?.id ?? '', words: '知道了' }));
  });

  test('an announcement takes no objections, and has none to answer', async () => {
    const { id } = await out();
    expect(refusal(await door.as('wang')('notice.object', { id, words: '太吵' }))).toBe('NOTICE_NOT_NOW');
    const answer = { id, objection: 'none', words: '好' };
    expect(refusal(await door.as('limin')('notice.answer', answer))).toBe('NOTICE_NOT_NOW');
  });
});
