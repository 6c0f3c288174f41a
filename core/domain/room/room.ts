import { DAY, dayOf, MINUTE, moment, weekdayOf, type Ms } from '../calendar/time';
import { isFor } from '../notice/target';
import type { Caller, Role } from '../people/person';
import type { RegionPath } from '../place/region';

/** What a room has, in words that can be compared. */
export const equipment = ['screen', 'sound', 'board', 'water', 'airCon', 'toilet', 'parking'] as const;
export type Equipment = (typeof equipment)[number];

/** Whose room: the community's own, a 驿站, a unit's. */
export const roomKinds = ['community', 'station', 'unit'] as const;
export type RoomKind = (typeof roomKinds)[number];

/** Minutes since midnight, so that a day's bookings can be laid side by side. */
export type Minute = number;
export const DAY_LONG: Minute = 24 * 60;
/** Bookings begin and end on these. */
export const GRAIN: Minute = 15;
/** How far ahead a room can be had. */
export const LONGEST_AHEAD = 90;
/** So many in a day can be looked over, whatever they are cut into. */
export const MOST_A_DAY = 40;

interface Stretch {
  from: Minute;
  until: Minute;
}

/** What is said of a room. */
export interface RoomSaid {
  name: string;
  /** Where it is: 3 号楼 1 楼. */
  where: string;
  seats: number;
  equipment: Equipment[];
  stepFree: boolean;
  /** How to get there. */
  way: string;
  /** A point on WeChat's map. */
  point?: { latitude: number; longitude: number };
  open: Stretch & { weekdays: number[] };
  /** Who answers for it, in words: 驿站站长 周敏. */
  keeper: string;
}

/** 议事厅, 驿站, a unit's meeting room. */
export interface Room extends RoomSaid {
  _id: string;
  version: number;
  kind: RoomKind;
  /** The contact of the unit whose room it is. */
  ownerId?: string;
  place: RegionPath;
  within: RegionPath[];
  keys: string[];
  state: 'open' | 'closed';
  /** Whether it is found. */
  listed: boolean;
  closedWhy?: string;
  /** How often it has been booked so far: whoever books writes it, and so meets whoever shuts it for good. */
  bookings?: number;
  by: string;
  at: Ms;
}

/** What is taken of one room on one day: one document, so that two who book at once meet in it. */
export interface RoomDay {
  _id: string;
  roomId: string;
  day: string;
  taken: Taken[];
}
export interface Taken extends Stretch {
  booking: string;
}

export const purposes = ['hearing', 'meeting', 'activity', 'service', 'other'] as const;
export type RoomPurpose = (typeof purposes)[number];

export interface RoomBooking extends Stretch {
  _id: string;
  roomId: string;
  day: string;
  /** The moment it begins, for lists. */
  startsAt: Ms;
  purpose: RoomPurpose;
  /** For what; whoever looks after the room reads it, nobody else. */
  words: string;
  hearingId?: string;
  /** The place that the room is over, for staff of it. */
  place: RegionPath;
  by: string;
  state: 'booked' | 'cancelled';
  why?: string;
  at: Ms;
}

/** Whether a room's hours make sense. */
export const isOpenable = ({ from, until, weekdays }: RoomSaid['open']): boolean =>
  from < until && until <= DAY_LONG && weekdays.length > 0;

/** The hours of a day, if it is open then at all. */
export function openOn({ open }: Pick<Room, 'open'>, day: string): Stretch | undefined {
  const { from, until, weekdays } = open;
  return weekdays.includes(weekdayOf(moment(day))) ? { from, until } : undefined;
}

/** What a meeting takes of a room, on quarters of an hour; undefined where it reaches past midnight. */
export function stretchOf({
  startsAt,
  endsAt,
}: {
  startsAt: Ms;
  endsAt: Ms;
}): (Stretch & { day: string }) | undefined {
  const day = dayOf(startsAt);
  const quarters = (at: Ms): number => (at - moment(day)) / MINUTE / GRAIN;
  const from = Math.floor(quarters(startsAt)) * GRAIN;
  const until = Math.ceil(quarters(endsAt)) * GRAIN;
  return from < until && until <= DAY_LONG ? { day, from, until } : undefined;
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.until && other.from < one.until;

/** Whether a stretch is free beside what is taken already. */
export const isFree = (taken: readonly Taken[], asked: Stretch): boolean =>
  taken.every((one) => !overlaps(one, asked));

export type BookingRefusal = 'ROOM_CLOSED' | 'ROOM_HOURS' | 'DAY_PAST' | 'TOO_FAR' | 'ROOM_TAKEN';

/** Why a room cannot be had for a stretch; undefined when it can. What is taken is asked last, of the day's document. */
export function bookingRefusal(
  room: Room,
  { day, ...asked }: Stretch & { day: string },
  { taken, now }: { taken: readonly Taken[]; now: Ms },
): BookingRefusal | undefined {
  if (room.state === 'closed') return 'ROOM_CLOSED';
  if (moment(day, 0, asked.from) < now) return 'DAY_PAST';
  if (moment(day) > moment(dayOf(now)) + LONGEST_AHEAD * DAY) return 'TOO_FAR';
  const open = openOn(room, day);
  if (!open || asked.from < open.from || asked.until > open.until) return 'ROOM_HOURS';
  return isFree(taken, asked) && taken.length < MOST_A_DAY ? undefined : 'ROOM_TAKEN';
}

/** The day's document with one stretch more, in order of the day. */
export function withTaken(day: RoomDay, taken: Taken): RoomDay {
  const all = [...day.taken, taken].sort((a, b) => a.from - b.from);
  return { ...day, taken: all };
}

export const withoutTaken = (day: RoomDay, booking: string): RoomDay => ({
  ...day,
  taken: day.taken.filter((one) => one.booking !== booking),
});

/** What is left of a day between what is taken, in order. */
export function freeOn(open: Stretch, taken: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = [];
  let from = open.from;
  for (const one of [...taken].sort((a, b) => a.from - b.from)) {
    if (one.from > from) free.push({ from, until: one.from });
    from = Math.max(from, one.until);
  }
  return from < open.until ? [...free, { from, until: open.until }] : free;
}

/** Whether a booking can still be given back. */
export const isCancellable = (booking: Pick<RoomBooking, 'state' | 'startsAt'>, now: Ms): boolean =>
  booking.state === 'booked' && now < booking.startsAt;

/** Who books a room for his neighbours without asking staff; a resident asks one of these, or rings the community. */
const bookers: readonly Role[] = [
  'stairwellLeader',
  'buildingLeader',
  'member',
  'volunteer',
  'propertyStaff',
  'orgUnitContact',
];

/** Whether a room is for this reader: he lives or holds an office in its place. */
export const isRoomFor = ({ place }: Pick<Room, 'place'>, reader: Pick<Caller, 'home' | 'grants'>): boolean =>
  isFor({ place, roles: [] }, reader);

/** Whether somebody may book a room besides who looks after it. */
export const mayBook = (room: Pick<Room, 'place'>, caller: Caller): boolean =>
  isRoomFor(room, caller) && caller.grants.some(({ role }) => bookers.includes(role));
