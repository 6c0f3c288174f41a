import { randomUUID } from 'node:crypto';
import type { Answer, Input } from '@core/contract';
import { DAY, HOUR } from '@core/domain/calendar/time';
import { consentVersions } from '@core/domain/people/consent';
import { connect } from '../faults/sdk';
import { given, type Town } from '../support/town';

/** What became of a race for the seats of one session, and of those that were given back at once afterwards. */
export interface SeatRace {
  seated: number;
  waiting: number;
  /** Sends that got no answer in time, or were told to come again, and were repeated under the same key. */
  sentAgain: number;
  /** Milliseconds until everybody was answered. */
  booked: number;
  givenBack: number;
  promoted: number;
  /** What is not as it should be. */
  wrong: string[];
}

interface Wanted {
  bookers: number;
  seats: number;
  cancellers: number;
}

const COMMUNITY = '990001/01/01/';
const HOME = `${COMMUNITY}003/06/2/302/`;
const LEADER = 'zhou';
const MOST_SENDS = 40;
const BATCH = 100;

/** Lets residents book one session over HTTP, all at once; then as many of those who have a seat give it back at once. */
export async function raceForSeats(town: Town, { bookers, seats, cancellers }: Wanted): Promise<SeatRace> {
  const people = Array.from({ length: bookers }, (_, n) => `guest-${n}`);
  await layDown(town, people);
  const id = await open(town, seats);
  const began = performance.now();
  const booked = await Promise.all(people.map((who) => send(town.url, who, 'seat.book', { id, pool: '0' })));
  const took = performance.now() - began;
  const before = await seatsOf(town, id);
  const line = before.filter(({ state }) => state === 'waiting').sort((a, b) => a.number - b.number);
  const wrong = wrongBookings(before, { bookers, seats }, booked.filter(({ answer }) => !answer.ok).length);
  wrong.push(...(await wrongLine(town, id, line)));

  // Those who sit give back; then, until it is as many as asked, those who were asked in their place.
  const back = [];
  for (let left = cancellers; left > 0;) {
    const holding = (await seatsOf(town, id)).filter(
      ({ state }) => state === 'seated' || state === 'offered',
    );
    const some = holding.sort((a, b) => a.number - b.number).slice(0, left);
    back.push(
      ...(await Promise.all(some.map((seat) => send(town.url, seat.personId, 'seat.cancel', { id })))),
    );
    left -= some.length;
  }
  const promoted = await promotedIn(town, id, line.slice(0, cancellers), wrong);
  wrong.push(...(await wrongLine(town, id, line.slice(cancellers))));
  return {
    ...{ seated: before.length - line.length, waiting: line.length, booked: took, promoted, wrong },
    sentAgain: [...booked, ...back].filter(({ sends }) => sends > 1).length,
    givenBack: back.filter(({ answer }) => answer.ok).length,
  };
}

async function layDown({ url, now }: Town, people: readonly string[]): Promise<void> {
  const db = connect(`${url}/admin`);
  const blank = {
    key: '',
    sealed: '',
    maskedName: '',
    phoneKey: '',
    elder: false,
    openOrders: [],
    credits: {},
  };
  const consent = { version: consentVersions.terms, at: now() - DAY };
  const persons = people.map((_id) => ({
    _id,
    ...blank,
    consent,
    home: HOME,
    createdAt: 0,
    lastActiveAt: now(),
  }));
  const identities = people.map((personId) => ({ _id: `wx:${personId}`, personId }));
  for (const [name, rows] of Object.entries({ people: persons, identities }))
    for (let from = 0; from < rows.length; from += BATCH)
      await db.collection(name).add(rows.slice(from, from + BATCH));
}

async function open(town: Town, seats: number): Promise<string> {
  const startsAt = town.now() + 5 * DAY;
  const said = { format: 'forum' as const, place: COMMUNITY, title: '充电棚放在哪', agenda: [] };
  const hours = { startsAt, endsAt: startsAt + 2 * HOUR };
  const at = { venue: { words: '会议室' }, ...hours, pools: [{ role: 'anyone' as const, seats }] };
  const { hearing } = given(await town.as(LEADER)('hearing.schedule', { ...said, ...at }));
  given(await town.as(LEADER)('hearing.open', { id: hearing.id, version: hearing.version }));
  return hearing.id;
}

type Act = 'seat.book' | 'seat.cancel';
interface Sent {
  answer: Answer<Act>;
  sends: number;
}

/** Sends until it is answered for good. A call that met its time limit may have done its work: the key tells. */
async function send<A extends Act>(url: string, who: string, action: A, input: Input<A>): Promise<Sent> {
  const body = JSON.stringify({ action, input, key: randomUUID() });
  const headers = { 'content-type': 'application/json', authorization: `Bearer dev.${who}` };
  for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
    const response = await fetch(`${url}/v1/functions/api`, { method: 'POST', headers, body });
    const answer = response.ok ? ((await response.json()) as Answer<Act>) : undefined;
    const again = !answer || (!answer.ok && ['BUSY', 'INTERNAL', 'TOO_OFTEN'].includes(answer.refusal.code));
    if (!again) return { answer, sends };
  }
  throw new Error(`${action} of ${who}: no answer after ${MOST_SENDS} sends`);
}

type Seats = Awaited<ReturnType<typeof seatsOf>>;
const seatsOf = (town: Town, hearingId: string) =>
  town.cloud.records.find('seats', { where: { hearingId }, limit: 1000 });

function wrongBookings(
  all: Seats,
  { bookers, seats }: Pick<Wanted, 'bookers' | 'seats'>,
  refused: number,
): string[] {
  const seated = all.filter(({ state }) => state === 'seated');
  const numbers = new Set(all.map(({ number }) => number));
  const last = Math.max(0, ...seated.map(({ number }) => number));
  const sound: [boolean, string][] = [
    [refused === 0, `${refused} were refused`],
    [all.length === bookers, `${all.length} have booked`],
    [seated.length === Math.min(seats, bookers), `${seated.length} sit`],
    [numbers.size === bookers, `${numbers.size} numbers`],
    [last === seated.length, `somebody sits with number ${last}`],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [what]));
}

/** The line stands in the order of the numbers. */
async function wrongLine(town: Town, id: string, expected: Seats): Promise<string[]> {
  const [row] = await town.cloud.records.find('seatLines', { where: { _id: `${id}-0` }, limit: 1 });
  const same = row?.line.join() === expected.map(({ _id }) => _id).join();
  return same
    ? []
    : [`the line holds ${row?.line.length ?? 0}, not in order or not those ${expected.length}`];
}

/** Who was asked, each once, and nobody but those who were next. */
async function promotedIn(town: Town, id: string, next: Seats, wrong: string[]): Promise<number> {
  const where = { subject: id, about: 'seatOffered' };
  const told = await town.cloud.records.find('messages', { where, limit: 1000 });
  const asked = new Set(told.map(({ to }) => to));
  const others = next.filter(({ personId }) => !asked.has(personId)).length;
  if (told.length !== next.length) wrong.push(`${told.length} were told that a seat came free`);
  if (asked.size !== next.length || others > 0) wrong.push(`${others} of those next were not asked`);
  return asked.size;
}
