import * as v from 'valibot';
import { DAY_LONG, equipment, GRAIN, isOpenable, purposes, roomKinds } from '../domain/room/room';
import { action } from './action';
import { count, cursor, day, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DAY_LONG), v.multipleOf(GRAIN));
const weekdays = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  v.maxLength(7),
);
const open = v.pipe(
  v.object({ from: minute, until: minute, weekdays }),
  v.check((hours) => isOpenable(hours), 'hours'),
);
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const point = v.object({ latitude: degrees(90), longitude: degrees(180) });
const said = {
  name: someText(20),
  where: someText(40),
  seats: v.pipe(count, v.minValue(1), v.maxValue(2000)),
  equipment: v.pipe(v.array(v.picklist(equipment)), v.maxLength(equipment.length)),
  stepFree: v.boolean(),
  way: text(200),
  point: v.optional(point),
  open,
  keeper: text(30),
};
const stretch = { from: count, until: count };

const card = v.object({
  id,
  kind: v.picklist(roomKinds),
  name: v.string(),
  where: v.string(),
  placeName: v.string(),
  seats: count,
  stepFree: v.boolean(),
  state: v.picklist(['open', 'closed']),
});
const acts = ['save', 'book', 'close'] as const;
const view = v.object({
  ...card.entries,
  version,
  place: regionPath,
  equipment: v.array(v.picklist(equipment)),
  way: v.string(),
  point: v.optional(point),
  open: v.object({ ...stretch, weekdays: v.array(v.number()) }),
  keeper: v.string(),
  closedWhy: v.optional(v.string()),
  acts: v.array(v.picklist(acts)),
});
/** A stretch that is taken. For what, and by whom, whoever booked it and whoever looks after the room read. */
const taken = v.object({
  ...stretch,
  booking: v.optional(
    v.object({
      id,
      purpose: v.picklist(purposes),
      words: v.string(),
      hearingId: v.optional(id),
      by: v.string(),
      mine: v.boolean(),
      mayCancel: v.boolean(),
    }),
  ),
});
const dayView = v.object({
  day,
  /** Absent: it is shut. */
  open: v.optional(v.object(stretch)),
  /** A public holiday, by its name. */
  holiday: v.optional(v.string()),
  taken: v.array(taken),
  free: v.array(v.object(stretch)),
});
const shown = v.object({ room: view });
const booked = v.object({ room: view, day: dayView });

export const room = {
  /** Rooms of the places around the caller's home and offices. */
  'room.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  /** Rooms that I may book, and which of them can be had between two moments. */
  'room.free': action({
    kind: 'read',
    input: v.object({ startsAt: ms, endsAt: ms }),
    output: v.object({ list: v.array(v.object({ ...card.entries, free: v.boolean() })) }),
    refusals: [],
  }),
  /** Rooms of a place, shut ones too, for who looks after them; without a place those of my own unit. */
  'room.manage': action({
    kind: 'read',
    input: v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  /** One room, and what is taken of it on one day or seven. */
  'room.get': action({
    kind: 'read',
    input: v.object({ id, day: v.optional(day), days: v.optional(v.picklist([1, 7]), 1) }),
    output: v.object({ room: view, days: v.array(dayView) }),
    refusals: [],
  }),
  /** A room of a place; without a place one of my own unit. */
  'room.save': action({
    kind: 'act',
    input: v.object({
      id: v.optional(id),
      version: v.optional(version),
      place: v.optional(regionPath),
      kind: v.optional(v.picklist(['community', 'station']), 'community'),
      ...said,
    }),
    output: shown,
    refusals: ['STALE', 'ROOM_CLOSED', 'TEXT_REFUSED'],
  }),
  'room.book': action({
    kind: 'act',
    input: v.pipe(
      v.object({
        id,
        day,
        from: minute,
        until: minute,
        purpose: v.picklist(purposes),
        words: someText(40),
        hearingId: v.optional(id),
      }),
      v.check(({ from, until }) => from < until, 'until'),
    ),
    output: booked,
    refusals: ['ROOM_TAKEN', 'ROOM_HOURS', 'ROOM_CLOSED', 'ROOM_FAR', 'DAY_PAST', 'TEXT_REFUSED'],
  }),
  /** Gives a booking back, by who booked it, or by who looks after the room and says why. */
  'room.cancel': action({
    kind: 'act',
    input: v.object({ booking: id, why: v.optional(text(60), '') }),
    output: booked,
    refusals: ['ROOM_NOT_NOW', 'TEXT_REFUSED'],
  }),
  /** Takes no more bookings; refused while there are some to come. */
  'room.close': action({
    kind: 'act',
    input: v.object({ id, version, why: someText(60) }),
    output: shown,
    refusals: ['STALE', 'ROOM_CLOSED', 'ROOM_BOOKED', 'TEXT_REFUSED'],
  }),
  /** What I have booked, the next first. */
  'room.mine': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({ id, roomId: id, roomName: v.string(), day, ...stretch, startsAt: ms, words: v.string() }),
    ),
    refusals: [],
  }),
} as const;
