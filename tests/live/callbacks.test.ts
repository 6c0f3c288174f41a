import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { openDoor, type Door } from '../actions/door';
import { pushed, recorded, seconds, signed, telling, type Telling } from './telling';

jest.setTimeout(60_000);

let door: Door;
let provider: Telling;
beforeAll(async () => {
  door = await openDoor();
  provider = telling(door);
});
afterAll(() => door.close());

const tell: Telling['tell'] = (event, how) => provider.tell(event, how);
const live = (): Promise<string> => provider.live();
const rowOf = (id: string) => provider.rowOf(id);

test('a stop interrupts, a start goes on, and only the push that counts is listened to', async () => {
  const id = await live();
  const at = seconds();
  expect(await tell(signed(pushed(id, 0, '1', at + 5)))).toBe(200);
  expect((await rowOf(id)).state).toBe('interrupted');
  expect(await tell(signed(pushed(id, 1, '2', at + 20), {}), { base64: true })).toBe(200);
  expect((await rowOf(id)).state).toBe('live');
  const { version } = await rowOf(id);
  // Told twice, and the stop of a push that is over: nothing.
  for (const event of [pushed(id, 1, '2', at + 20), pushed(id, 0, '1', at + 5), pushed(id, 1, '1', at)])
    expect(await tell(signed(event))).toBe(200);
  expect(await rowOf(id)).toMatchObject({ state: 'live', version });
});

test('whatever order and however often the same things are told in, the show ends in the same state', async () => {
  const at = seconds();
  const story = (id: string) => [
    pushed(id, 0, '1', at + 5),
    pushed(id, 1, '2', at + 20),
    pushed(id, 0, '2', at + 30),
    pushed(id, 1, '3', at + 30),
    recorded(id, 'one', at, at + 5),
    recorded(id, 'two', at + 20),
    // Of an automatic template, with the rehearsal before it.
    recorded(id, 'whole', at - 600, at + 5),
  ];
  const shuffled = fc
    .array(fc.nat({ max: 6 }), { maxLength: 6 })
    .chain((again) => fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, ...again], { minLength: 7 + again.length }));
  await fc.assert(
    fc.asyncProperty(shuffled, async (order) => {
      const id = await live();
      for (const index of order) expect(await tell(signed(story(id)[index] ?? {}))).toBe(200);
      const show = await rowOf(id);
      expect(show.state).toBe('live');
      expect(show.recordings.map(({ fileId }) => fileId)).toEqual(['one', 'two']);
      expect(show.pushes).toHaveLength(3);
    }),
    { numRuns: 15 },
  );
});

test('many at once, each twice, do no harm either', async () => {
  const id = await live();
  const at = seconds();
  const events = [pushed(id, 0, '1', at + 5), pushed(id, 1, '2', at + 6), recorded(id, 'one', at)];
  const answers = await Promise.all([...events, ...events].map((event) => tell(signed(event))));
  // One that met the others in the database is told again, as the provider does.
  for (const [index, status] of answers.entries())
    if (status === 500) expect(await tell(signed(events[index % 3] ?? {}))).toBe(200);
  const show = await rowOf(id);
  expect([show.state, show.pushes.length, show.recordings.length]).toEqual(['live', 2, 1]);
});

test('forged, changed and ended ones are refused and change nothing', async () => {
  const id = await live();
  const { version } = await rowOf(id);
  const stop = pushed(id, 0, '1');
  const good = signed(stop);
  const bad: object[] = [
    signed(stop, { key: 'another key' }),
    signed(stop, { key: '' }),
    signed(stop, { t: seconds() - 1 }),
    { ...good, t: good.t + 1 },
    { ...good, sign: good.sign.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    { ...good, sign: 'x' },
  ];
  for (const event of bad) expect(await tell(event)).toBe(403);
  expect(await rowOf(id)).toMatchObject({ state: 'live', version });
  expect(await tell(good)).toBe(200);
  expect((await rowOf(id)).state).toBe('interrupted');
});

test('streams of nobody, other events and nonsense are answered and forgotten', async () => {
  const before = await door.all('shows');
  const nobody = { ...pushed('0123456789abcdef', 1, '1'), stream_id: randomUUID() };
  expect(await tell(signed(nobody))).toBe(200);
  expect(await tell(signed(pushed('0123456789abcdef', 1, '1')))).toBe(200);
  expect(await tell(signed({ event_type: 332, stream_id: 'sany' }))).toBe(200);
  for (const body of ['', 'no JSON', '[]', '{"event_type":1}'])
    expect(await door.call('callbacks', { httpMethod: 'POST', path: '/', body })).toBe('success');
  expect(await door.all('shows')).toEqual(before);
  expect(door.unindexed).toEqual([]);
});
