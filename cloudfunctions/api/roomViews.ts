import type { Output } from '@core/contract/index';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { hearingHosts } from '@core/domain/hearing/visibility';
import { holds } from '@core/domain/people/person';
import {
  freeOn,
  isCancellable,
  isRoomFor,
  mayBook,
  openOn,
  type Room,
  type RoomBooking,
  type RoomDay,
} from '@core/domain/room/room';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { holidayName } from '../kit/holidays';
import { refused, type Refused } from '../kit/refused';
import { roomDayId } from '../kit/roomTaking';
import { many, one } from '../kit/store';
import { fullNames, placeNames } from './grantView';

type Card = Output<'room.list'>['list'][number];
type View = Output<'room.get'>['room'];
type DayView = Output<'room.get'>['days'][number];

/** A room as the permission table sees it; `booking` names those who may book it, too. */
export const roomSubject = (room: Room, { caller, id }: Call, booking = false) => ({
  ownerId: room.ownerId,
  parties: (booking ? mayBook(room, caller) : isRoomFor(room, caller)) ? [id] : [],
  place: room.place,
});

/** A room that the caller may know of. */
export async function roomFor(id: string, call: Call): Promise<Room | undefined> {
  const room = await one('rooms', id);
  return room && call.reaches(roomSubject(room, call)) ? room : undefined;
}

/** Whether the caller looks after a room: it is his unit's, or in a place that he answers for. */
export const looksAfter = (room: Room, call: Call): boolean =>
  room.ownerId === call.id || holds(call.caller, hearingHosts, room.place);

/** Whether the caller may take hours of a room. */
export const mayTake = (room: Room, call: Call): boolean =>
  looksAfter(room, call) || mayBook(room, call.caller);

/** Rooms as lines of a list. */
export async function roomCards(rooms: readonly Room[]): Promise<Card[]> {
  const names = await placeNames(rooms.map(({ place }) => place));
  return rooms.map(({ _id: id, kind, name, where, place, seats, stepFree, state }) => ({
    ...{ id, kind, name, where, seats, stepFree, state, placeName: names.get(place) ?? '' },
  }));
}

/** One room as the caller sees it, with what he can do to it now. */
export async function roomView(room: Room, call: Call): Promise<View> {
  const [card] = await roomCards([room]);
  if (!card) throw new Error('a room came without its line');
  const { version, place, equipment, way, point, open, keeper, closedWhy, state } = room;
  const keeps = looksAfter(room, call);
  const isOpen = state === 'open';
  return {
    ...{ ...card, version, place, equipment, way, point, open, keeper, closedWhy },
    acts: [
      ...(keeps && isOpen ? (['save'] as const) : []),
      ...(isOpen && mayTake(room, call) ? (['book'] as const) : []),
      ...(keeps && isOpen ? (['close'] as const) : []),
    ],
  };
}

/** Days one after another, each with what is taken and what is free. */
export async function daysOf(room: Room, [first, count]: [string, number], call: Call): Promise<DayView[]> {
  const days = Array.from({ length: count }, (_, n) => dayOf(moment(first) + n * DAY));
  const found = await many(
    'roomDays',
    days.map((day) => roomDayId(room._id, day)),
  );
  const keeps = looksAfter(room, call);
  const rows = new Map(found.map((row) => [row.day, row]));
  const ids = found.flatMap(({ taken }) => taken.map(({ booking }) => booking));
  // Nobody but who looks after the room, and who may have booked it, is told for what it is taken.
  const bookings =
    keeps || mayBook(room, call.caller) ? await many('roomBookings', ids.slice(0, MOST_NAMED)) : [];
  const named = bookings.filter(({ by }) => keeps || by === call.id);
  const names = await fullNames([...new Set(named.map(({ by }) => by))].slice(0, MOST_PEOPLE));
  const told = new Map(named.map((booking) => [booking._id, toldOf(booking, names, { keeps, call })]));
  return days.map((day) => dayView(room, { day, row: rows.get(day), told }));
}
/** With the room and its days a calendar stays within a hundred documents. */
const MOST_NAMED = 60;
const MOST_PEOPLE = 20;

type Told = NonNullable<DayView['taken'][number]['booking']>;

function toldOf(
  booking: RoomBooking,
  names: ReadonlyMap<string, string>,
  { keeps, call }: { keeps: boolean; call: Call },
): Told {
  const { _id: id, purpose, words, hearingId, by } = booking;
  const mine = by === call.id;
  const mayCancel = (mine || keeps) && isCancellable(booking, call.now);
  return { id, purpose, words, hearingId, by: names.get(by) ?? '', mine, mayCancel };
}

function dayView(
  room: Room,
  { day, row, told }: { day: string; row: RoomDay | undefined; told: ReadonlyMap<string, Told> },
): DayView {
  const open = room.state === 'open' ? openOn(room, day) : undefined;
  const taken = row?.taken ?? [];
  return {
    ...{ day, open, holiday: holidayName(day) },
    taken: taken.map(({ from, until, booking }) => ({ from, until, booking: told.get(booking) })),
    free: open ? freeOn(open, taken) : [],
  };
}

/** The answer of acts that change a room. */
export async function showRoom(
  { roomId = '' }: ActResult,
  call: Call,
): Promise<{ room: View } | Refused<'NOT_FOUND'>> {
  const room = await one('rooms', roomId);
  return room ? { room: await roomView(room, call) } : refused('NOT_FOUND');
}

/** The answer of acts that book a room or give it back: the room, and that day. */
export async function showBooked(
  { roomId = '', day = '' }: ActResult,
  call: Call,
): Promise<{ room: View; day: DayView } | Refused<'NOT_FOUND'>> {
  const room = await one('rooms', roomId);
  if (!room) return refused('NOT_FOUND');
  const [view, [shown]] = await Promise.all([roomView(room, call), daysOf(room, [day, 1], call)]);
  return shown ? { room: view, day: shown } : refused('NOT_FOUND');
}
