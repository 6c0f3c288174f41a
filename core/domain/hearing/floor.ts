import { MINUTE, type Ms } from '../calendar/time';
import { seatRoles, type Hearing } from './hearing';
import type { PollRefusal, Polls } from '../straw/straw';
import type { HearingSeat } from './seat';

/** As what somebody speaks: by his seat, as a side of a mediation, or as who leads it. */
export const floorRoles = [...seatRoles, 'party', 'host'] as const;
export type FloorRole = (typeof floorRoles)[number];

export const MOST_IN_LINE = 60;
export const MOST_MINUTES = 60;

/** Whoever has asked for the floor, by the number that all call him by. Who that is, the cloud alone can tell. */
interface Hand {
  /** A hash of the session and the person. */
  who: string;
  number: number;
  role: FloorRole;
}

/** Something that began and is meant to last so many minutes; how much is left everybody reckons for himself. */
export interface Stretch {
  from: Ms;
  minutes: number;
}

/** What goes on in the room: one document that every phone there reads. */
export interface Floor extends Polls {
  _id: string;
  /** The item of the agenda that is on. */
  item?: Stretch & { id: string };
  hands: Hand[];
  /** Who waits for the floor, by number. */
  line: number[];
  speaking?: Stretch & { number: number };
  at: Ms;
}

export const quietFloor = (_id: string, at: Ms): Floor => ({ _id, hands: [], line: [], past: [], at });

/** Whether the room is open: people are there and talk. */
export const isFloorOpen = ({ state }: Pick<Hearing, 'state'>): boolean => state === 'inSession';

/** As what somebody takes part; undefined for who is not there. */
export function takesPartAs(
  { parties, pools, host }: Pick<Hearing, 'parties' | 'pools' | 'host'>,
  personId: string,
  seat: Pick<HearingSeat, 'state' | 'poolId'> | undefined,
): FloorRole | undefined {
  if (parties.includes(personId)) return 'party';
  if (seat?.state === 'came' || seat?.state === 'seated')
    return pools.find(({ id }) => id === seat.poolId)?.role ?? 'anyone';
  return host.personId === personId ? 'host' : undefined;
}

type FloorRefusal = 'FLOOR_FULL' | 'NOT_IN_LINE' | PollRefusal;
/** The floor after what somebody did, or why he cannot. */
export type FloorAfter = Floor | FloorRefusal;

export const isOnFloor = (after: FloorAfter): after is Floor => typeof after !== 'string';

/** The item that is on from now; none where there is none. */
export function itemOn(floor: Floor, item: { id: string; minutes: number } | undefined, now: Ms): Floor {
  const { item: _before, ...rest } = floor;
  return item ? { ...rest, item: { ...item, from: now } } : rest;
}

/** Somebody asks for the floor; he keeps his number for the whole session, and asking twice is asking once. */
export function askedFor(floor: Floor, who: string, role: FloorRole): FloorAfter {
  const known = floor.hands.find((hand) => hand.who === who);
  const number = known?.number ?? floor.hands.length + 1;
  const hands = known ? floor.hands : [...floor.hands, { who, number, role }];
  if (floor.line.includes(number) || floor.speaking?.number === number) return floor;
  if (floor.line.length >= MOST_IN_LINE) return 'FLOOR_FULL';
  return { ...floor, hands, line: [...floor.line, number] };
}

/** He no longer wants it. */
export function withdrawn(floor: Floor, who: string): Floor {
  const number = floor.hands.find((hand) => hand.who === who)?.number;
  return { ...floor, line: floor.line.filter((one) => one !== number) };
}

/** The floor goes to somebody in line; whoever had it has had it. */
export function givenTo(
  floor: Floor,
  { number, minutes }: { number: number; minutes: number },
  now: Ms,
): FloorAfter {
  if (!floor.line.includes(number)) return 'NOT_IN_LINE';
  const line = floor.line.filter((one) => one !== number);
  return { ...floor, line, speaking: { number, minutes, from: now } };
}

export const places = ['first', 'last', 'out'] as const;
type LinePlace = (typeof places)[number];

/** Somebody in line is moved to its head or its end, or out of it. */
export function movedTo(floor: Floor, number: number, place: LinePlace): FloorAfter {
  if (!floor.line.includes(number)) return 'NOT_IN_LINE';
  const others = floor.line.filter((one) => one !== number);
  const line = { first: [number, ...others], last: [...others, number], out: others };
  return { ...floor, line: line[place] };
}

/** Nobody has the floor. */
export function spoken({ speaking: _, ...floor }: Floor): Floor {
  return floor;
}

/** How much of a stretch is left; below nought once it is over. */
export const leftOf = ({ from, minutes }: Stretch, now: Ms): Ms => from + minutes * MINUTE - now;

/** The last minute, in which whoever speaks is asked to come to an end. */
export const isEnding = (stretch: Stretch, now: Ms): boolean => leftOf(stretch, now) <= MINUTE;
