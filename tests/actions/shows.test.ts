import { createHash, randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import { unsignedRecording } from '@core/domain/live/recordingAddress';
import { change } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, LIVE, openDoor, refusal, type Door } from './door';
import { announced, down, onAir, plan, planned, seen, told, up, type ShowView } from './showing';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const get = async (who: string, id: string): Promise<ShowView> =>
  given(await door.as(who)('show.get', { id })).show;
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};
const says = async <A extends Action>(who: string, action: A, input: Input<A>) =>
  refusal(await door.as(who)(action, input));
const messages = async (subject: string) =>
  (await door.find('messages', { subject })).map(({ to, about }) => `${about} ${to}`).sort();
const listed = async (who: string, which: 'coming' | 'past' | 'mine') =>
  given(await door.as(who)('show.list', { which })).list.map(({ id }) => id);

describe('planning', () => {
  test('nobody else knows of it until it is announced; then the place finds it and the crew is told', async () => {
    const { show } = await twice('limin', 'show.plan', plan());
    expect(show).toMatchObject({
      ...{ state: 'planned', hosts: [{ name: '李敏' }], moderators: [{ name: '孙丽' }], guests: ['王医生'] },
      ...{ faces: ['李敏', '王医生'], itemId: 'paperwork', placeName: '桂花巷社区' },
    });
    expect(await says('wang', 'show.get', { id: show.id })).toBe('NOT_FOUND');
    expect(await listed('wang', 'coming')).not.toContain(show.id);
    await change('people', { _id: 'wang' }, { credits: { 'local-community': 1 } });
    const after = (await twice('limin', 'show.announce', seen(show))).show;
    expect(after.state).toBe('announced');
    expect(await listed('wang', 'coming')).toContain(show.id);
    expect(await listed('sunli', 'mine')).toContain(show.id);
    const face = await get('wang', show.id);
    expect(face).toMatchObject({ mayAsk: true, acts: [], relations: ['viewer'], trail: [], hosts: [] });
    // Another community knows nothing of it.
    expect(await says('ding', 'show.get', { id: show.id })).toBe('NOT_FOUND');
    expect(await listed('ding', 'coming')).not.toContain(show.id);
    await door.call('jobs');
    expect(await messages(show.id)).toEqual(expect.arrayContaining(['showAnnounced wang', 'showCrew sunli']));
    expect(await messages(show.id)).not.toContain('showAnnounced ding');
    expect(given(await door.as('limin')('show.desk', {})).list.map(({ id }) => id)).toContain(show.id);
  });

  test('a branch secretary plans for his grid, with people he finds from there', async () => {
    const place = `${HOME_COMMUNITY}003/`;
    const [found] = given(await door.as('sunli')('person.find', { place, search: '志远' })).list;
    const { show } = given(
      await door.as('sunli')('show.plan', plan({ place, moderators: [found?.id ?? ''] })),
    );
    expect(show).toMatchObject({ hosts: [{ name: '孙丽' }], moderators: [{ name: '陈志远' }] });
    const around = await says('sunli', 'show.plan', plan({ moderators: [] }));
    expect(around).toBe('NOT_FOUND');
  });

  test('hours, words, people of elsewhere, a service and a picture that do not fit are refused', async () => {
    expect(await says('limin', 'show.plan', plan({ startsAt: Date.now() - HOUR }))).toBe('SHOW_TIMES');
    expect(await says('limin', 'show.plan', plan({ endsAt: Date.now() + 8 * HOUR }))).toBe('SHOW_TIMES');
    expect(await says('limin', 'show.plan', plan({ title: '违规测试' }))).toBe('TEXT_REFUSED');
    expect(await says('limin', 'show.plan', plan({ chapters: [{ title: '违规测试' }] }))).toBe(
      'TEXT_REFUSED',
    );
    expect(await says('limin', 'show.plan', plan({ moderators: ['ding'] }))).toBe('NOT_FOUND');
    expect(await says('limin', 'show.plan', plan({ hosts: ['nobody'] }))).toBe('NOT_FOUND');
    expect(await says('limin', 'show.plan', plan({ hosts: ['wang', 'wang'] }))).toBe('BAD_INPUT');
    expect(await says('limin', 'show.plan', plan({ itemId: 'nothing' }))).toBe('ITEM_GONE');
    expect(await says('limin', 'show.plan', plan({ cover: 'nothing' }))).toBe('NOT_YOUR_PICTURE');
    expect(await says('wang', 'show.plan', plan())).toBe('NOT_FOUND');
    expect(await says('denghong', 'show.plan', plan())).toBe('NOT_FOUND');
    expect(await says('limin', 'show.plan', plan({ place: '990001/01/01/099/' }))).toBe('NOT_FOUND');
  });

  test('it is set anew, by an old screen not; moved, who waits for it is told; and its crew is who stands in it', async () => {
    const show = await announced(door);
    given(await door.as('wang')('show.remind', { id: show.id, wanted: true }));
    const set = { title: '医保缴费，王医生在线答', hosts: ['chen'], chapters: [{ title: '怎么交' }] };
    const saved = (await twice('limin', 'show.save', { ...seen(show), ...set })).show;
    expect(saved).toMatchObject({ title: set.title, hosts: [{ name: '陈志远' }], moderators: [] });
    expect(saved.chapters[0]?.id).toBe(show.chapters[0]?.id);
    expect(await says('limin', 'show.save', { ...seen(show), ...set })).toBe('STALE');
    expect(await says('limin', 'show.save', { ...seen(saved), ...set, moderators: ['ding'] })).toBe(
      'NOT_FOUND',
    );
    expect(await says('limin', 'show.save', { ...seen(saved), ...set, title: '违规测试' })).toBe(
      'TEXT_REFUSED',
    );
    expect(await says('limin', 'show.save', { ...seen(saved), ...set, itemId: 'nothing' })).toBe('ITEM_GONE');
    expect(await says('limin', 'show.save', { ...seen(saved), ...set, cover: 'x' })).toBe('NOT_YOUR_PICTURE');
    expect(await says('wang', 'show.save', { ...seen(saved), ...set })).toBe('SHOW_NOT_YOURS');
    const channels = { finderUserName: 'sphGuihuaxiang' };
    const sent = given(await door.as('limin')('show.save', { ...seen(saved), ...set, channels })).show;
    expect(sent.channels).toEqual(channels);
    // What is not given any more is not there any more.
    const here = given(await door.as('limin')('show.save', { ...seen(sent), ...set })).show;
    expect(here.channels).toBeUndefined();
    const hours = { startsAt: Date.now() + 3 * HOUR, endsAt: Date.now() + 4 * HOUR };
    const past = { startsAt: Date.now() - HOUR, endsAt: Date.now() };
    expect(await says('limin', 'show.reschedule', { ...seen(here), ...past })).toBe('SHOW_TIMES');
    expect(await says('wang', 'show.reschedule', { ...seen(here), ...hours })).toBe('NOT_FOUND');
    const moved = (await twice('limin', 'show.reschedule', { ...seen(here), ...hours })).show;
    expect(moved.startsAt).toBe(hours.startsAt);
    expect(await says('limin', 'show.reschedule', { ...seen(here), ...hours })).toBe('STALE');
    await door.call('jobs');
    expect(await messages(show.id)).toContain('showMoved wang');
  });

  test('who wants to be told is told a quarter of an hour before, once, and may think better of it', async () => {
    const show = await announced(door);
    const { show: waiting } = await twice('wang', 'show.remind', { id: show.id, wanted: true });
    expect(waiting).toMatchObject({ reminded: true, reminders: 1 });
    given(await door.as('he')('show.remind', { id: show.id, wanted: true }));
    expect(given(await door.as('he')('show.remind', { id: show.id, wanted: false })).show.reminded).toBe(
      false,
    );
    await door.pass(46);
    await door.call('jobs');
    await door.pass(5);
    await door.call('jobs');
    expect((await messages(show.id)).filter((one) => one.startsWith('showSoon'))).toEqual(['showSoon wang']);
    expect(await says('ding', 'show.remind', { id: show.id, wanted: true })).toBe('NOT_FOUND');
    const hidden = await planned(door);
    expect(await says('limin', 'show.remind', { id: hidden.id, wanted: true })).toBe('SHOW_NOT_NOW');
  });

  test('called off it says why to who waited; what is over cannot be', async () => {
    const show = await announced(door);
    given(await door.as('wang')('show.remind', { id: show.id, wanted: true }));
    expect(await says('limin', 'show.cancel', { ...seen(show), reason: '违规测试' })).toBe('TEXT_REFUSED');
    const off = (await twice('limin', 'show.cancel', { ...seen(show), reason: '王医生有急诊' })).show;
    expect(off).toMatchObject({ state: 'cancelled', reason: '王医生有急诊' });
    await door.call('jobs');
    expect(await messages(show.id)).toContain('showOff wang');
    expect(await listed('wang', 'coming')).not.toContain(show.id);
    expect(await says('limin', 'show.cancel', { ...seen(off), reason: '再说' })).toBe('SHOW_NOT_NOW');
    expect(await says('limin', 'show.watch', { id: show.id })).toBe('SHOW_NOT_NOW');
    expect(await says('limin', 'show.stream', { id: show.id })).toBe('SHOW_NOT_NOW');
  });

  test('who lives elsewhere watches what is open to everybody, and does not ask there', async () => {
    const show = await announced(door, { open: true });
    expect(await get('ding', show.id)).toMatchObject({ mayAsk: false, relations: ['viewer'] });
    expect(await says('ding', 'question.ask', { show: show.id, words: '我能问吗' })).toBe('NOT_LIVING_HERE');
    // His list is that of his own place.
    expect(await listed('ding', 'coming')).not.toContain(show.id);
  });
});

describe('on air', () => {
  test('it begins on a word, once a picture is there; a rehearsal is seen by its crew alone', async () => {
    const show = await announced(door, { startsAt: Date.now() + 2 * HOUR, endsAt: Date.now() + 3 * HOUR });
    const rehearsing = (await twice('limin', 'show.rehearse', seen(show))).show;
    expect(rehearsing.state).toBe('rehearsing');
    expect(await says('limin', 'show.start', seen(rehearsing))).toBe('SHOW_TOO_SOON');
    await up(door, show.id, '1');
    expect(given(await door.as('sunli')('show.watch', { id: show.id })).play?.flv).toContain(
      '.flv?txSecret=',
    );
    expect(given(await door.as('wang')('show.watch', { id: show.id })).play).toBeUndefined();
    const back = (await twice('limin', 'show.endRehearsal', seen(rehearsing))).show;
    expect(back).toMatchObject({ state: 'announced', picture: true });
    expect(await says('limin', 'show.endRehearsal', seen(back))).toBe('SHOW_NOT_NOW');
    expect(await says('limin', 'show.rehearse', { id: show.id, version: 1 })).toBe('STALE');
    await down(door, show.id, '1');
    await door.pass(70);
    expect(await says('sunli', 'show.start', seen(back))).toBe('NO_PICTURE');
    expect(await says('wang', 'show.start', seen(back))).toBe('SHOW_NOT_YOURS');
    await up(door, show.id, '2');
    expect((await twice('sunli', 'show.start', seen(back))).show.state).toBe('live');
    expect(given(await door.as('wang')('show.watch', { id: show.id }))).toMatchObject({
      ...{ state: 'live', chapter: undefined, replay: undefined },
    });
  });

  test('an interruption does not end it; three minutes without a picture do, and it is said why', async () => {
    const show = await onAir(door);
    await door.pass(1);
    await down(door, show.id, '1');
    expect(await get('wang', show.id)).toMatchObject({ state: 'interrupted', interruptedAt: Date.now() });
    await door.pass(2);
    await up(door, show.id, '2');
    await down(door, show.id, '1');
    await up(door, show.id, '1');
    expect((await get('wang', show.id)).state).toBe('live');
    await door.pass(5);
    expect((await get('wang', show.id)).state).toBe('live');
    await down(door, show.id, '2');
    await down(door, show.id, '2');
    await door.pass(2);
    expect((await get('wang', show.id)).state).toBe('interrupted');
    await door.pass(1);
    expect(await get('wang', show.id)).toMatchObject({ state: 'ended', ending: 'lost' });
    expect(await messages(show.id)).toEqual(expect.arrayContaining(['showLost limin', 'showLost sunli']));
    expect(await says('limin', 'show.end', seen(await get('limin', show.id)))).toBe('SHOW_NOT_NOW');
  });

  test('what is forged or unsigned tells nothing', async () => {
    const show = await onAir(door);
    const stop = { event_type: 0, event_time: Math.floor(Date.now() / 1000), sequence: '1' };
    await told(door, show.id, { ...stop, sign: '0'.repeat(32) });
    await told(door, show.id, { ...stop, t: Math.floor(Date.now() / 1000) - 1 });
    await door.call('callbacks', { ...stop, stream_id: `s${show.id}` });
    await told(door, show.id, { ...stop, stream_id: 'sother1234' });
    expect((await get('wang', show.id)).state).toBe('live');
  });

  test('only a host learns where the picture is sent, and nobody once it is over', async () => {
    const show = await onAir(door);
    const stream = given(await door.as('limin')('show.stream', { id: show.id }));
    expect(stream.push).toMatch(/^rtmp:\/\/push\.example\.cn\/live\/s[0-9a-z]+\?txSecret=/);
    expect(stream.push).toBe(`${stream.server}${stream.key}`);
    expect(stream.picture).toBe(true);
    expect(await says('sunli', 'show.stream', { id: show.id })).toBe('SHOW_NOT_YOURS');
    expect(await says('wang', 'show.stream', { id: show.id })).toBe('SHOW_NOT_YOURS');
    const watch = given(await door.as('wang')('show.watch', { id: show.id }));
    // What opens the play address does not open the other.
    expect(JSON.stringify(watch)).not.toContain('rtmp://push');
    given(await door.as('limin')('show.end', seen(show)));
    expect(await says('limin', 'show.stream', { id: show.id })).toBe('SHOW_NOT_NOW');
  });

  test('a line in large type and the chapters are the crew’s; what cannot be cut off is not said to have been', async () => {
    const show = await onAir(door);
    const id = show.id;
    expect((await twice('sunli', 'show.caption', { id, words: '缴费截止 12 月 31 日' })).show.caption).toBe(
      '缴费截止 12 月 31 日',
    );
    expect(await says('sunli', 'show.caption', { id, words: '违规测试' })).toBe('TEXT_REFUSED');
    expect(await says('wang', 'show.caption', { id, words: '我来写' })).toBe('SHOW_NOT_YOURS');
    expect(given(await door.as('wang')('show.watch', { id })).caption).toBe('缴费截止 12 月 31 日');
    expect(given(await door.as('sunli')('show.caption', { id, words: '' })).show.caption).toBeUndefined();
    const [first] = show.chapters;
    await twice('sunli', 'show.chapter', { id, chapter: first?.id ?? '' });
    expect(given(await door.as('wang')('show.watch', { id })).chapter).toMatchObject({ title: '怎么交' });
    expect(await says('sunli', 'show.chapter', { id, chapter: 'gone' })).toBe('CHAPTER_GONE');
    expect(await says('wang', 'show.chapter', { id, chapter: first?.id ?? '' })).toBe('SHOW_NOT_YOURS');
    // No provider is called here.
    expect(await says('sunli', 'show.drop', { id })).toBe('STREAM_STAYS');
    expect(await says('wang', 'show.drop', { id })).toBe('SHOW_NOT_YOURS');
    given(await door.as('limin')('show.end', seen(await get('limin', id))));
    expect(await says('sunli', 'show.caption', { id, words: '完了' })).toBe('SHOW_NOT_NOW');
    expect(await says('sunli', 'show.chapter', { id, chapter: first?.id ?? '' })).toBe('SHOW_NOT_NOW');
    expect(await says('sunli', 'show.drop', { id })).toBe('SHOW_NOT_NOW');
  });
});

describe('afterwards', () => {
  const recordedOf = (from: number, until: number, fileId: string) => ({
    ...{
      event_type: 100,
      file_id: fileId,
      file_format: 'mp4',
      video_url: `https://vod.example.cn/${fileId}.mp4`,
    },
    ...{ start_time: Math.floor(from / 1000), end_time: Math.floor(until / 1000) },
  });

  test('what was recorded can be watched again, in parts and with chapters; the summary counts', async () => {
    const begun = Date.now();
    const show = await onAir(door);
    const { id } = show;
    given(await door.as('sunli')('show.chapter', { id, chapter: show.chapters[0]?.id ?? '' }));
    await door.pass(10);
    await down(door, id, '1');
    await told(door, id, recordedOf(begun, Date.now(), 'a'));
    await told(door, id, recordedOf(begun, Date.now(), 'a'));
    await door.pass(1);
    const again = Date.now();
    await up(door, id, '2');
    await door.pass(5);
    const { show: ended } = await twice('limin', 'show.end', seen(show));
    expect(ended).toMatchObject({ state: 'replay', ending: 'word' });
    await told(door, id, recordedOf(again, Date.now(), 'b'));
    const { replay, play } = given(await door.as('wang')('show.watch', { id }));
    expect(play).toBeUndefined();
    expect(replay).toMatchObject({
      seconds: 900,
      marks: [{ kind: 'chapter', title: '怎么交', part: 0, at: 0 }],
    });
    expect(replay?.parts.map(({ seconds }) => seconds)).toEqual([600, 300]);
    const until = Date.now() + DAY;
    expect(replay?.until).toBe(until);
    for (const { url } of replay?.parts ?? []) {
      const { pathname, search } = new URL(url);
      const whyNot = (now: number) =>
        unsignedRecording(pathname + search, { key: LIVE.LIVE_VOD_KEY, now }, md5);
      expect([whyNot(until - 1000), whyNot(until)]).toEqual([undefined, 'EXPIRED']);
    }
    expect(await listed('wang', 'past')).toContain(id);
    expect(given(await door.as('sunli')('show.summary', { id }))).toMatchObject({
      ...{ interruptions: 1, minutes: 16, reminders: 0, most: 0, people: 0 },
      questions: { asked: 0, open: 0 },
    });
    expect(await says('wang', 'show.summary', { id })).toBe('SHOW_NOT_YOURS');
    expect(await says('ding', 'show.summary', { id })).toBe('NOT_FOUND');
  });

  test('it is put away once nothing waits, by its office or half a year later by the clock', async () => {
    const show = await onAir(door);
    given(await door.as('wang')('question.ask', { show: show.id, words: '断缴一年，能补吗？' }));
    const ended = given(await door.as('limin')('show.end', seen(show))).show;
    expect(ended.sweepAt).toBeGreaterThan(Date.now());
    expect(await says('limin', 'show.archive', seen(ended))).toBe('QUESTIONS_OPEN');
    expect(await says('wang', 'show.archive', seen(ended))).toBe('NOT_FOUND');
    await door.pass(91);
    const swept = await get('limin', show.id);
    expect(swept.sweptAt).toBe(Date.now() - MINUTE);
    const archived = (await twice('limin', 'show.archive', seen(swept))).show;
    expect(archived.state).toBe('archived');
    expect(await says('limin', 'show.archive', seen(archived))).toBe('SHOW_NOT_NOW');
  });

  test('whom nobody begins for is told of nothing for ever: the crew hears of it, and a day later it is off', async () => {
    const show = await announced(door);
    await door.pass(76);
    expect(await messages(show.id)).toEqual(expect.arrayContaining(['showLate limin', 'showLate sunli']));
    await door.pass(24 * 60);
    expect((await get('limin', show.id)).state).toBe('cancelled');
  });
});
