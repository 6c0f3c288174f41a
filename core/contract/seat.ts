import * as v from 'valibot';
import { seatStates } from '../domain/hearing/seat';
import { action } from './action';
import { hearingCard } from './hearing';
import { count, cursor, id, ms, pageOf, phone, regionPath, someText } from './shapes';

const seat = v.object({
  id,
  pool: id,
  state: v.picklist(seatStates),
  /** Which booking of its pool it is; 0 for who came without. */
  number: count,
  /** How many wait before him. */
  ahead: v.optional(count),
  at: ms,
  answerUntil: v.optional(ms),
  /** Whose it is, for who booked it and for who leads the session. */
  name: v.optional(v.string()),
});
const pools = v.array(v.object({ id, left: count, waiting: count, open: v.boolean() }));
const stands = v.object({
  /** How many seats of each pool are left, and how many wait; `open`: the caller may have one of these. */
  pools,
  mine: v.optional(seat),
  /** Whether people can book now. */
  bookable: v.boolean(),
  /** How many were marked as having come, for who leads it. */
  came: v.optional(count),
});
const which = { id, seat: v.optional(id) };
const shown = v.object({ seat, ...stands.entries });
const booking = ['SEAT_CLOSED', 'SEAT_HELD', 'SEAT_NOT_FOR_YOU', 'LINE_FULL'] as const;

export const seats = {
  /** How the seats of a session stand, and which is the caller's. */
  'seat.pools': action({ kind: 'read', input: v.object({ id }), output: stands, refusals: [] }),
  /** A seat for oneself; where none is left, the end of the line. */
  'seat.book': action({
    kind: 'act',
    input: v.object({ id, pool: id }),
    output: shown,
    refusals: [...booking],
  }),
  /** For a neighbour who asked for it: a household's, one who has a record, or an elder whom the caller may follow. */
  'seat.bookFor': action({
    kind: 'act',
    input: v.object({
      id,
      pool: id,
      consent: v.picklist(['phone', 'faceToFace', 'paper']),
      whom: v.variant('kind', [
        v.object({
          kind: v.literal('neighbour'),
          household: regionPath,
          name: someText(20),
          phone: v.optional(phone),
        }),
        v.object({ kind: v.literal('ward'), ward: id }),
        v.object({ kind: v.literal('elder'), person: id }),
      ]),
    }),
    output: shown,
    refusals: [...booking, 'NOT_PROXY', 'TEXT_REFUSED'],
  }),
  /** Gives a seat back, or the place in line; without `seat` one's own. */
  'seat.cancel': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: ['SEAT_GONE', 'SEAT_CLOSED'],
  }),
  /** Takes the seat that came free, or lets it go to the next. */
  'seat.answer': action({
    kind: 'act',
    input: v.object({ ...which, accept: v.boolean() }),
    output: shown,
    refusals: ['SEAT_GONE', 'SEAT_CLOSED'],
  }),
  /** Where the caller has a seat, or has booked one for somebody. */
  'seat.mine': action({
    kind: 'read',
    input: v.object({ which: v.picklist(['mine', 'forOthers']), cursor: v.optional(cursor) }),
    output: pageOf(v.object({ id, seat, hearing: hearingCard })),
    refusals: [],
  }),
  /** Who has a seat, waits, or has come, in the order of booking, for who leads the session. */
  'seat.list': action({
    kind: 'read',
    input: v.object({ id, state: v.picklist(seatStates), cursor: v.optional(cursor) }),
    output: pageOf(v.object({ ...seat.entries, name: v.string(), proxied: v.boolean() })),
    refusals: [],
  }),
  /** Marks who has come: one who booked, or by `person` who came without; `came: false` takes a mistake back. */
  'seat.arrive': action({
    kind: 'act',
    input: v.object({ id, seat: v.optional(id), person: v.optional(id), came: v.boolean() }),
    output: shown,
    refusals: ['SEAT_GONE', 'SEAT_CLOSED'],
  }),
} as const;
