import { randomUUID } from 'node:crypto';
import type { Answer } from '@core/contract';
import { DAY, HOUR } from '@core/domain/calendar/time';
import { given, openDoor, type Door } from '../actions/door';
import { contextOf } from '../actions/inProcess';
import { layHelper, openidOf } from '../privacy/people';
import { freshInstance, type Instance } from './instances';

/** How it is with five hundred, over HTTP, is measured by `tests/load/seatRace.ts`. */
const INSTANCES = 5;
const SEATS = 24;
const BOOKERS = 120;
const CANCELLERS = 40;
const COMMUNITY = '990001/01/01/';
/** Whoever is told BUSY sends again under the same key, as the page does. */
const MOST_SENDS = 60;

let door: Door;
const instances: Instance[] = [];
const people = Array.from({ length: BOOKERS }, (_, n) => `guest-${n}`);
type Act = 'seat.book' | 'seat.cancel';

beforeAll(async () => {
  door = await openDoor();
  for (let n = 0; n < INSTANCES; n += 1) instances.push(await freshInstance());
  for (const id of people) await layHelper(id, COMMUNITY, `${COMMUNITY}003/06/1/101/`, Date.now());
}, 300_000);
afterAll(() => door.close());

/** One act on one of the instances, sent again under its key while the answer is BUSY. */
async function send(who: string, n: number, action: Act, input: object): Promise<Answer<Act>> {
  const event = { action, input, key: randomUUID() };
  const ask = async () =>
    (await instances[n % INSTANCES]?.api(event, contextOf(openidOf(who)))) as Answer<Act>;
  let answer = await ask();
  for (let sends = 1; sends < MOST_SENDS && !answer.ok && answer.refusal.code === 'BUSY'; sends += 1)
    answer = await ask();
  return answer;
}

async function opened(seats: number): Promise<string> {
  const startsAt = Date.now() + 5 * DAY;
  const said = { format: 'forum' as const, place: COMMUNITY, title: '充电棚放在哪', agenda: [] };
  const hours = { startsAt, endsAt: startsAt + 2 * HOUR };
  const at = { venue: { words: '会议室' }, ...hours, pools: [{ role: 'anyone' as const, seats }] };
  const { hearing } = given(await door.as('zhou')('hearing.schedule', { ...said, ...at }));
  given(await door.as('zhou')('hearing.open', { id: hearing.id, version: hearing.version }));
  return hearing.id;
}

const seatsOf = async (id: string) => (await door.all('seats')).filter(({ hearingId }) => hearingId === id);
const lineOf = async (id: string) => (await door.find('seatLines', { _id: `${id}-0` }))[0];

test(`${BOOKERS} bookings at once on ${INSTANCES} instances and ${SEATS} seats; then ${CANCELLERS} give back at once`, async () => {
  const id = await opened(SEATS);
  const answers = await Promise.all(people.map((who, n) => send(who, n, 'seat.book', { id, pool: '0' })));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  const seats = await seatsOf(id);
  const first = seats.filter(({ state }) => state === 'seated');
  const waiting = seats.filter(({ state }) => state === 'waiting').sort((a, b) => a.number - b.number);
  expect([first.length, waiting.length]).toEqual([SEATS, BOOKERS - SEATS]);
  // Numbers are dealt once each, those who sit have the first, and the line stands in their order.
  expect(seats.map(({ number }) => number).sort((a, b) => a - b)).toEqual(people.map((_, n) => n + 1));
  expect(Math.max(...first.map(({ number }) => number))).toBe(SEATS);
  expect((await lineOf(id))?.line).toEqual(waiting.map(({ _id }) => _id));

  // Those who sit give back, and as many of those who are asked then let it go by, until it is enough.
  const give = async (who: readonly string[]) => {
    const given = await Promise.all(who.map((one, n) => send(one, n, 'seat.cancel', { id })));
    expect(given.filter(({ ok }) => !ok)).toEqual([]);
  };
  await give(first.map(({ personId }) => personId));
  const asked = (await seatsOf(id)).filter(({ state }) => state === 'offered');
  await give(asked.slice(0, CANCELLERS - SEATS).map(({ personId }) => personId));

  const after = await seatsOf(id);
  const up = new Set(waiting.slice(0, CANCELLERS).map(({ _id }) => _id));
  const told = (await door.all('messages')).filter(
    ({ subject, about }) => subject === id && about === 'seatOffered',
  );
  expect(told).toHaveLength(CANCELLERS);
  expect(new Set(told.map(({ to }) => to))).toEqual(
    new Set(waiting.slice(0, CANCELLERS).map(({ personId }) => personId)),
  );
  expect(after.filter(({ state }) => state === 'offered')).toHaveLength(SEATS);
  expect(after.filter(({ _id, state }) => up.has(_id) && state === 'waiting')).toEqual([]);
  const line = await lineOf(id);
  expect([line?.held, line?.line]).toEqual([SEATS, waiting.slice(CANCELLERS).map(({ _id }) => _id)]);
  expect(door.unindexed).toEqual([]);
}, 900_000);
