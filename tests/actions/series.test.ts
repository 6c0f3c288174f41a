import type { Input } from '@core/contract';
import { DAY, dayOf, HOUR } from '@core/domain/calendar/time';
import { at } from '../../core/testing/moments';
import { add } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

// Begins on Friday the 20th of November 2026.
let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const REFUSED = '违规测试';
type Said = Input<'series.save'>['said'];
const said = (over: Partial<Said> = {}): Said => ({
  ...{ place: HOME_COMMUNITY, title: '书记和您拉拉呱', words: '有话来说', format: 'openDoor' },
  ...{ rhythm: { every: 'week', interval: 1, weekdays: [1] }, from: '2026-11-20', onHoliday: 'skip' },
  ...{
    time: { hour: 15, minute: 0 },
    minutes: 120,
    venue: { words: '一楼议事厅' },
    seats: 20,
    slotMinutes: 15,
  },
  lanes: [
    { title: '书记', people: ['周建华'] },
    { title: '法律顾问', people: ['张律师', '李律师'] },
  ],
  ...over,
});
const kept = async (over: Partial<Said> = {}) =>
  given(await door.as('limin')('series.save', { said: said(over) }));
const sessions = async (seriesId: string) =>
  (await door.find('hearings', { seriesId })).sort((a, b) => a.startsAt - b.startsAt);
const days = async (seriesId: string): Promise<string[]> =>
  (await sessions(seriesId)).filter(({ live }) => live).map(({ startsAt }) => dayOf(startsAt));

test('every Monday sets its sessions for eight weeks, once, and the clock sets the next ones', async () => {
  const made = await door.as('limin')('series.save', { said: said() }, 'save-once');
  const again = await door.as('limin')('series.save', { said: said() }, 'save-once');
  const { series, dates } = given(made);
  expect(given(again).series.id).toBe(series.id);
  // Monday the 23rd is less than three days off: nobody would hear of it in time.
  expect(await days(series.id)).toEqual([
    ...['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'],
  ]);
  const [first] = await sessions(series.id);
  expect(first).toMatchObject({
    ...{ _id: `${series.id}-2026-11-30`, title: '书记和您拉拉呱', format: 'openDoor', state: 'scheduled' },
    ...{ startsAt: at('2026-11-30 15:00'), endsAt: at('2026-11-30 17:00') },
    panel: ['书记 周建华', '法律顾问 李律师'],
  });
  expect(first?.pools).toHaveLength(8);
  expect(dates.slice(0, 2)).toMatchObject([
    { day: '2026-11-23', sitters: [{ name: '周建华' }, { name: '张律师' }] },
    { day: '2026-11-30', hearingId: `${series.id}-2026-11-30` },
  ]);
  expect(dates.filter(({ provisional }) => provisional).map(({ day }) => day)).toEqual([
    ...['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'],
  ]);
  expect(series.provisionalFrom).toBe('2027-01-01');
  await door.pass(7 * 24 * 60);
  expect(await days(series.id)).toContain('2027-01-18');
  expect(await sessions(series.id)).toHaveLength(8);
});

test('neighbours of the place see what comes round, others do not; pages of dates follow each other', async () => {
  const { series, more } = await kept();
  expect(given(await door.as('wang')('series.list', {})).list).toMatchObject([
    { id: series.id, next: { day: '2026-11-23' } },
  ]);
  expect(given(await door.as('ding')('series.list', {})).list).toEqual([]);
  expect(refusal(await door.as('ding')('series.get', { id: series.id }))).toBe('NOT_FOUND');
  const seen = given(await door.as('wang')('series.get', { id: series.id, after: more ?? '' }));
  expect(seen.dates[0]?.day).toBe(more);
  expect(seen.series.acts).toEqual([]);
  expect(refusal(await door.as('wang')('series.manage', {}))).toBe('NOT_FOUND');
  expect(given(await door.as('limin')('series.manage', {})).list.map(({ id }) => id)).toEqual([series.id]);
});

test('a preview says which dates would be left out, and why', async () => {
  const october = said({ from: '2027-01-01', rhythm: { every: 'month', nth: 1, weekday: 4 } });
  const input = { place: HOME_COMMUNITY, said: { ...october, from: '2026-01-01' }, after: '2026-09-01' };
  const { dates } = given(await door.as('limin')('series.preview', input));
  expect(dates.slice(0, 2)).toMatchObject([
    { day: '2026-09-03', startsAt: at('2026-09-03 15:00') },
    { day: '2026-10-01', reason: 'holiday', why: '国庆节' },
  ]);
  expect(dates[1]?.startsAt).toBeUndefined();
  const over = { ...input, said: said({ from: '2026-01-01', until: '2026-02-01' }) };
  expect(refusal(await door.as('limin')('series.preview', over))).toBe('SERIES_EMPTY');
  expect(refusal(await door.as('denghong')('series.preview', input))).toBe('NOT_FOUND');
});

test('one date is called off, one moved, one added; the sessions follow', async () => {
  const { series } = await kept();
  const limin = door.as('limin');
  const which = { id: series.id, version: 1 };
  const off = { ...which, exception: { kind: 'cancelled' as const, day: '2026-12-07', why: '去区里开会' } };
  given(await limin('series.except', off, 'off-once'));
  given(await limin('series.except', off, 'off-once'));
  expect(refusal(await limin('series.except', off))).toBe('STALE');
  const moved = { kind: 'moved' as const, day: '2026-12-14', to: '2026-12-16', why: '停电' };
  given(await limin('series.except', { id: series.id, version: 2, exception: moved }));
  const added = { kind: 'added' as const, day: '2026-12-19', why: '多说一次' };
  const { dates } = given(await limin('series.except', { id: series.id, version: 3, exception: added }));
  expect(dates.map(({ day, reason, why }) => [day, reason, why]).slice(2, 6)).toEqual([
    ['2026-12-07', 'cancelled', '去区里开会'],
    ['2026-12-14', 'moved', '停电'],
    ['2026-12-19', 'added', '多说一次'],
    ['2026-12-21', undefined, undefined],
  ]);
  const all = await sessions(series.id);
  const of = (day: string) => all.find(({ _id }) => _id === `${series.id}-${day}`);
  expect(of('2026-12-07')).toMatchObject({ state: 'cancelled', reason: '去区里开会' });
  expect(of('2026-12-14')).toMatchObject({ startsAt: at('2026-12-16 15:00') });
  expect(of('2026-12-14')?.pools[0]?.from).toBe(at('2026-12-16 15:00'));
  expect(of('2026-12-19')).toMatchObject({ state: 'scheduled', startsAt: at('2026-12-19 15:00') });
  await door.pass(24 * 60);
  expect(await sessions(series.id)).toHaveLength(8);
});

test('who has a place already is told of the new hour, once', async () => {
  const { series } = await kept();
  await door.pass(4 * 24 * 60);
  const id = `${series.id}-2026-11-30`;
  const [open] = await door.find('hearings', { _id: id });
  expect(open?.state).toBe('registrationOpen');
  const { version } = given(await door.as('limin')('series.get', { id: series.id })).series;
  const moved = { kind: 'moved' as const, day: '2026-11-30', to: '2026-12-02', why: '停电' };
  given(await door.as('limin')('series.except', { id: series.id, version, exception: moved }));
  const [after] = await door.find('hearings', { _id: id });
  expect(after).toMatchObject({ state: 'registrationOpen', startsAt: at('2026-12-02 15:00') });
  const told = (await door.find('jobs', { kind: 'hearingTell' })).map(({ input }) => input?.about);
  expect(told).toEqual(['hearingMoved']);
});

test.each<[string, Input<'series.except'>['exception'], string]>([
  ['a day without a date', { kind: 'cancelled', day: '2026-12-08', why: '停电' }, 'SERIES_DATE'],
  ['a day that is over', { kind: 'cancelled', day: '2026-11-16', why: '停电' }, 'DAY_PAST'],
  ['moved onto another', { kind: 'moved', day: '2026-12-07', to: '2026-12-14', why: '停电' }, 'SERIES_TAKEN'],
  ['moved from nowhere', { kind: 'moved', day: '2026-12-08', to: '2026-12-09', why: '停电' }, 'SERIES_DATE'],
  ['added twice', { kind: 'added', day: '2026-12-07', why: '多一次' }, 'SERIES_TAKEN'],
  ['added for tomorrow', { kind: 'added', day: '2026-11-21', why: '多一次' }, 'HEARING_TOO_SOON'],
  ['refused words', { kind: 'added', day: '2026-12-09', why: REFUSED }, 'TEXT_REFUSED'],
])('%s is refused', async (_, exception, code) => {
  const { series } = await kept();
  const input = { id: series.id, version: 1, exception };
  expect(refusal(await door.as('limin')('series.except', input))).toBe(code);
});

test('a date called off twice is refused, and so is one whose session was called off by itself', async () => {
  const { series } = await kept();
  const limin = door.as('limin');
  const exception = { kind: 'cancelled' as const, day: '2026-12-07', why: '停电' };
  given(await limin('series.except', { id: series.id, version: 1, exception }));
  const again = { id: series.id, version: 2, exception };
  expect(refusal(await limin('series.except', again))).toBe('SERIES_DATE');
  const [session] = await door.find('hearings', { _id: `${series.id}-2026-12-14` });
  const which = { id: session?._id ?? '', version: session?.version ?? 0 };
  given(await limin('hearing.cancel', { ...which, reason: '主持人病了' }));
  const late = { kind: 'moved' as const, day: '2026-12-14', to: '2026-12-16', why: '改期' };
  expect(refusal(await limin('series.except', { id: series.id, version: 2, exception: late }))).toBe(
    'SERIES_NOT_NOW',
  );
  await door.pass(24 * 60);
  expect(await days(series.id)).not.toContain('2026-12-14');
});

test('two change their dates, and the sessions say so', async () => {
  const { series } = await kept();
  const swap = { id: series.id, version: 1, lane: 1, day: '2026-11-30', with: '2026-12-07' };
  given(await door.as('limin')('series.swap', swap, 'swap-once'));
  given(await door.as('limin')('series.swap', swap, 'swap-once'));
  const panels = (await sessions(series.id)).slice(0, 2).map(({ panel }) => panel[1]);
  expect(panels).toEqual(['法律顾问 张律师', '法律顾问 李律师']);
  expect(refusal(await door.as('limin')('series.swap', swap))).toBe('STALE');
  const next = { ...swap, version: 2 };
  expect(refusal(await door.as('limin')('series.swap', { ...next, lane: 5 }))).toBe('SERIES_DATE');
  expect(refusal(await door.as('limin')('series.swap', { ...next, day: '2026-11-16' }))).toBe('DAY_PAST');
  expect(refusal(await door.as('denghong')('series.swap', next))).toBe('NOT_FOUND');
});

test('another weekday: sessions that nobody has a place of follow, and nothing is held twice', async () => {
  const { series } = await kept();
  const tuesdays = said({
    rhythm: { every: 'week', interval: 1, weekdays: [2] },
    time: { hour: 19, minute: 0 },
  });
  const save = { id: series.id, version: 1, said: tuesdays };
  given(await door.as('limin')('series.save', save));
  const live = (await sessions(series.id)).filter(({ state }) => state === 'scheduled');
  expect(live.map(({ startsAt }) => startsAt)).toEqual(
    [
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
      '2027-01-05',
      '2027-01-12',
    ].map((day) => at(`${day} 19:00`)),
  );
  expect(refusal(await door.as('limin')('series.save', save))).toBe('STALE');
});

test('a series that ends sets no more, and calls off what is set with the same word', async () => {
  const { series } = await kept({ rhythm: { every: 'week', interval: 1, weekdays: [1, 3, 5] } });
  expect(await days(series.id)).toHaveLength(23);
  const end = { id: series.id, version: 1, why: '改成线上' };
  expect(refusal(await door.as('limin')('series.end', { ...end, why: REFUSED }))).toBe('TEXT_REFUSED');
  expect(refusal(await door.as('limin')('series.end', { ...end, version: 9 }))).toBe('STALE');
  given(await door.as('limin')('series.end', end, 'end-once'));
  given(await door.as('limin')('series.end', end, 'end-once'));
  expect(await days(series.id)).toEqual([]);
  expect((await sessions(series.id)).every(({ reason }) => reason === '改成线上')).toBe(true);
  const late = { id: series.id, version: 2 };
  expect(refusal(await door.as('limin')('series.end', { ...late, why: '停' }))).toBe('SERIES_ENDED');
  expect(refusal(await door.as('limin')('series.save', { ...late, said: said() }))).toBe('SERIES_ENDED');
  expect(given(await door.as('wang')('series.list', {})).list).toEqual([]);
});

test('an ended role, another community, odd input', async () => {
  const over = { from: Date.now() - 2 * DAY, until: Date.now() - HOUR };
  await add('grants', { ...grantRow('he', 'communityStaff', HOME_COMMUNITY, Date.now()), ...over });
  const saved = async (who: string, more: Partial<Said> = {}) =>
    refusal(await door.as(who)('series.save', { said: said(more) }));
  expect(await saved('he')).toBe('NOT_FOUND');
  expect(await saved('wang')).toBe('NOT_FOUND');
  expect(await saved('limin', { place: NEXT_COMMUNITY })).toBe('NOT_FOUND');
  expect(await saved('zheng', { place: HOME_COMMUNITY.slice(0, -3) })).toBe('NOT_FOUND');
  expect(await saved('limin', { until: '2026-11-01' })).toBe('DAY_PAST');
  expect(await saved('limin', { until: '2026-11-21' })).toBe('SERIES_EMPTY');
  expect(await saved('limin', { title: REFUSED })).toBe('TEXT_REFUSED');
  expect(await saved('limin', { words: '议'.repeat(5000) })).toBe('BAD_INPUT');
  expect(await saved('limin', { minutes: 480, slotMinutes: 10 })).toBe('BAD_INPUT');
  expect(await saved('limin', { rhythm: { every: 'week', interval: 1, weekdays: [] } })).toBe('BAD_INPUT');
  const bad = await door.send('limin', { action: 'series.get', input: { id: { $gt: '' } } });
  expect(bad).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT' } });
  const { series } = await kept({ title: '👵🏼 拉拉呱 🎤' });
  expect(series.title).toBe('👵🏼 拉拉呱 🎤');
  expect(refusal(await door.as('denghong')('series.end', { id: series.id, version: 1, why: '停' }))).toBe(
    'NOT_FOUND',
  );
});
