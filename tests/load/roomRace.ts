import { randomUUID } from 'node:crypto';
import type { Answer, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { given, type Town } from '../support/town';

/** One race for a room: many want stretches of one day at the same moment. */
export interface RoomRace {
  asked: number;
  won: number;
  /** Losers who were told that it is taken. */
  taken: number;
  /** Bookings that got no answer in time, or were told to come again, and were sent again under the same key. */
  sentAgain: number;
  /** Pairs of bookings in the database that overlap. */
  overlaps: number;
  /** Winners that the calendar of the day does not show, or shows and nobody won. */
  missing: number;
  ms: number;
}

const COMMUNITY = '990001/01/01/';
const STAFF = 'limin';
const MOST_SENDS = 6;
const OPENS = 8 * 60;
/** Stretches begin on every half hour and last one or two: each overlaps some of the others. */
const STARTS = 24;

/** Lets `runners` bookings of one room by helpers of its place go off over HTTP at once, on a day of its own. */
export async function raceForRoom(town: Town, runners: number, round = 0): Promise<RoomRace> {
  const id = await makeRoom(town);
  const day = dayOf(town.now() + (3 + round) * DAY);
  const where = { community: COMMUNITY };
  const callers = (await town.cloud.records.find('helpers', { where, limit: runners })).map(({ _id }) => _id);
  const wishes = Array.from({ length: runners }, (_, n): Input<'room.book'> => {
    const from = OPENS + (n % STARTS) * 30;
    return { id, day, from, until: from + 30 + (n % 2) * 30, purpose: 'meeting', words: `第 ${n} 场` };
  });
  const began = performance.now();
  const sent = await Promise.all(
    wishes.map((wish, n) => book(town.url, callers[n % callers.length] ?? STAFF, wish)),
  );
  const ms = performance.now() - began;
  const codes = sent.flatMap(({ answer }) => (answer.ok ? [] : [answer.refusal.code]));
  return {
    ...{ asked: runners, won: runners - codes.length, ms },
    taken: codes.filter((code) => code === 'ROOM_TAKEN').length,
    sentAgain: sent.filter(({ sends }) => sends > 1).length,
    ...(await kept(town, id, runners - codes.length)),
  };
}

async function makeRoom(town: Town): Promise<string> {
  const open = { from: OPENS, until: OPENS + STARTS * 30 + 30, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  const said = { name: '议事厅', where: '3 号楼 1 楼', seats: 40, equipment: [], way: '', keeper: '' };
  const room = { place: COMMUNITY, ...said, stepFree: true, open };
  return given(await town.as(STAFF)('room.save', room)).room.id;
}

/** Sends one booking until it is answered for good. A call that met its time limit may have done its work: the key tells. */
async function book(
  url: string,
  who: string,
  input: Input<'room.book'>,
): Promise<{ answer: Answer<'room.book'>; sends: number }> {
  const body = JSON.stringify({ action: 'room.book', input, key: randomUUID() });
  const headers = { 'content-type': 'application/json', authorization: `Bearer dev.${who}` };
  for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
    const response = await fetch(`${url}/v1/functions/api`, { method: 'POST', headers, body });
    const answer = response.ok ? ((await response.json()) as Answer<'room.book'>) : undefined;
    const again = !answer || (!answer.ok && ['BUSY', 'TOO_OFTEN'].includes(answer.refusal.code));
    if (!again) return { answer, sends };
  }
  throw new Error(`no answer after ${MOST_SENDS} sends`);
}

async function kept(
  town: Town,
  roomId: string,
  won: number,
): Promise<Pick<RoomRace, 'overlaps' | 'missing'>> {
  const { records } = town.cloud;
  const booked = await records.find('roomBookings', { where: { roomId, state: 'booked' }, limit: 500 });
  const [day] = await records.find('roomDays', { where: { roomId }, limit: 1 });
  const shown = new Set(day?.taken.map(({ booking }) => booking));
  const overlaps = booked.flatMap((one, n) =>
    booked.slice(n + 1).filter((other) => one.from < other.until && other.from < one.until),
  );
  const unseen = booked.filter(({ _id }) => !shown.has(_id)).length;
  return {
    overlaps: overlaps.length,
    missing: unseen + Math.abs(booked.length - won) + Math.abs(shown.size - won),
  };
}

/** What is wrong with a race; undefined when nothing overlaps and everybody was told how it came out. */
export function wrongWithRooms({ asked, won, taken, overlaps, missing }: RoomRace): string | undefined {
  if (won > 0 && won + taken === asked && overlaps === 0 && missing === 0) return undefined;
  return `${won} won, ${taken} of ${asked} told, ${overlaps} overlaps, ${missing} missing`;
}
