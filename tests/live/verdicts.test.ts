import { MINUTE } from '@core/domain/calendar/time';
import { openDoor, type Door } from '../actions/door';
import { given } from '../support/town';
import { openProviderApi, type ProviderApi } from './providerApi';
import { judged, pushed, seconds, signed, telling, type Telling } from './telling';

jest.setTimeout(60_000);

let provider: ProviderApi;
let works = true;
/** What was cut off, and until when it is kept out. */
const cut = () =>
  provider.asked
    .filter(({ action }) => action === 'ForbidLiveStream')
    .map(({ StreamName: stream, ResumeTime = '' }) => ({ stream, until: Date.parse(ResumeTime) }));

let door: Door;
let stand: Telling;
/** Whether anything can be written. */
let writes = true;
beforeAll(async () => {
  door = await openDoor(({ action }, run) =>
    action === 'database.startTransaction' && !writes ? Promise.reject(new Error('no database')) : run(),
  );
  stand = telling(door);
  provider = await openProviderApi();
  provider.goes = () => (works ? 'well' : 'refused');
});
beforeEach(() => {
  provider.asked = [];
  works = true;
});
afterAll(async () => {
  provider.close();
  expect(door.unindexed).toEqual([]);
  await door.close();
});

const tell = (event: object): Promise<number> => stand.tell(event);
const live = (): Promise<string> => stand.live();
const rowOf = (id: string) => stand.rowOf(id);
const told = async (subject: string) =>
  (await door.find('messages', { subject, about: 'showBlocked' })).map(({ to }) => to).sort();
const journalOf = (about: string) => door.find('journal', { about, action: 'show.blocked' });
const seenBy = async (who: string, id: string) => given(await door.as(who)('show.get', { id })).show.verdict;

test('what must not be shown is cut off and kept out for a minute, its crew reads why, and it is kept for good', async () => {
  const id = await live();
  const { version } = await rowOf(id);
  const at = seconds();
  const event = judged(id, 'Block', at);
  expect(await tell(signed(event))).toBe(200);
  expect(cut()).toEqual([{ stream: event.streamId, until: (at + 60) * 1000 }]);
  expect(await told(id)).toEqual(['limin', 'sunli']);
  const verdict = { kind: 'block', label: 'Porn', at: at * 1000 };
  expect([await seenBy('limin', id), await seenBy('sunli', id)]).toEqual([verdict, verdict]);
  expect(await seenBy('wang', id)).toBeUndefined();
  expect(await journalOf(id)).toMatchObject([
    { by: 'stream', place: '990001/01/01/', detail: { label: 'Porn' } },
  ]);
  expect((await rowOf(id)).trueSince).toBeLessThanOrEqual(version);

  // Its stop comes as any other, and the verdict again and again: nothing more is done.
  await tell(signed(pushed(id, 0, '1', at + 1)));
  const before = await rowOf(id);
  for (const again of [event, event, judged(id, 'Block', at - 1, 'Ad')])
    expect(await tell(signed(again))).toBe(200);
  expect(await rowOf(id)).toEqual(before);
  expect(before.state).toBe('interrupted');
  expect([cut().length, (await told(id)).length, (await journalOf(id)).length]).toEqual([1, 2, 1]);
});

test('many at once tell the crew once', async () => {
  const id = await live();
  const events = [judged(id, 'Block'), judged(id, 'Block'), judged(id, 'Block', seconds(), 'Ad')];
  const answers = await Promise.all(events.map((event) => tell(signed(event))));
  for (const [n, status] of answers.entries())
    if (status === 500) expect(await tell(signed(events[n] ?? {}))).toBe(200);
  expect(await told(id)).toEqual(['limin', 'sunli']);
  expect([(await rowOf(id)).verdicts?.length, (await journalOf(id)).length]).toEqual([1, 1]);
});

test('what comes late cuts off no other picture; that one can be cut off for itself', async () => {
  const id = await live();
  const at = seconds();
  await tell(signed(pushed(id, 0, '1', at + 5)));
  await tell(signed(pushed(id, 1, '2', at + 20)));
  const before = await rowOf(id);
  expect(await tell(signed(judged(id, 'Block', at + 4)))).toBe(200);
  expect(await rowOf(id)).toEqual(before);
  expect(cut()).toEqual([]);
  expect(await tell(signed(judged(id, 'Block', at + 25)))).toBe(200);
  expect(cut()).toHaveLength(1);
  expect(await told(id)).toEqual(['limin', 'sunli']);
});

test('a picture that is judged before it is told of is cut off when the verdict is told again', async () => {
  const id = await live();
  const at = seconds();
  await tell(signed(pushed(id, 0, '1', at + 5)));
  jest.setSystemTime(Date.now() + MINUTE);
  const event = judged(id, 'Block', at + 12);
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await tell(signed(event))).toBe(500);
  quiet.mockRestore();
  // One that does not say of when it is would be of any picture to come.
  expect(await tell(signed({ ...event, screenshotTime: undefined }))).toBe(200);
  expect(cut()).toEqual([]);
  await tell(signed(pushed(id, 1, '2', at + 10)));
  for (const again of [event, event]) expect(await tell(signed(again))).toBe(200);
  expect(cut().map(({ stream }) => stream)).toContain(event.streamId);
  expect(await told(id)).toEqual(['limin', 'sunli']);
});

test('a doubt is a warning for the crew alone and cuts nothing off; a picture with which nothing is wrong changes nothing', async () => {
  const id = await live();
  const before = await rowOf(id);
  expect(await tell(signed(judged(id, 'Pass')))).toBe(200);
  expect(await rowOf(id)).toEqual(before);
  const event = judged(id, 'Review', seconds(), 'Ad');
  for (const again of [event, event]) expect(await tell(signed(again))).toBe(200);
  expect(await seenBy('sunli', id)).toMatchObject({ kind: 'review', label: 'Ad' });
  expect(await seenBy('wang', id)).toBeUndefined();
  expect([(await rowOf(id)).state, (await rowOf(id)).verdicts?.length]).toEqual(['live', 1]);
  expect([cut(), await told(id)]).toEqual([[], []]);
});

test('forged ones, ended ones and those of nobody’s stream do nothing', async () => {
  const id = await live();
  const before = await rowOf(id);
  const event = judged(id, 'Block');
  const good = signed(event);
  const bad = [
    signed(event, { key: 'another key' }),
    signed(event, { key: '' }),
    signed(event, { t: seconds() - 1 }),
    { ...good, t: good.t + 1 },
  ];
  for (const forged of bad) expect(await tell(forged)).toBe(403);
  for (const streamId of [undefined, 7]) {
    const body = JSON.stringify({ ...good, streamId });
    expect(await door.call('callbacks', { httpMethod: 'POST', body })).toBe('success');
  }
  for (const streamId of ['sany', 's0123456789abcdef', `${event.streamId}_sound`])
    expect(await tell(signed({ ...event, streamId }))).toBe(200);
  expect(await tell(signed({ ...event, suggestion: 'Perhaps' }))).toBe(200);
  expect(await rowOf(id)).toEqual(before);
  expect(cut()).toEqual([]);
});

test('where it cannot be cut off the crew is told all the same, and it is tried again when it is told again', async () => {
  const id = await live();
  works = false;
  const event = judged(id, 'Block');
  expect(await tell(signed(event))).toBe(500);
  expect(await told(id)).toEqual(['limin', 'sunli']);
  expect(given(await door.as('limin')('show.get', { id })).show).toMatchObject({ picture: true });
  works = true;
  jest.setSystemTime(Date.now() + MINUTE);
  expect(await tell(signed(event))).toBe(200);
  expect(cut()).toHaveLength(1);
  expect(await told(id)).toEqual(['limin', 'sunli']);
});

test('where the crew cannot be told it is cut off all the same, and they are told when it is told again', async () => {
  const id = await live();
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  writes = false;
  const event = judged(id, 'Block');
  expect(await tell(signed(event))).toBe(500);
  writes = true;
  quiet.mockRestore();
  expect(cut()).toMatchObject([{ stream: event.streamId }]);
  expect(await told(id)).toEqual([]);
  expect(await tell(signed(event))).toBe(200);
  expect(await told(id)).toEqual(['limin', 'sunli']);
});

test('a picture that goes on when its show is over is cut off, and changes nothing of it', async () => {
  const id = await live();
  given(await door.as('limin')('show.end', { id, version: (await rowOf(id)).version }));
  const before = await rowOf(id);
  expect(await tell(signed(judged(id, 'Block')))).toBe(200);
  expect(cut()).toHaveLength(1);
  expect(await rowOf(id)).toEqual(before);
  expect(await told(id)).toEqual([]);
});
