import * as v from 'valibot';
import { hearingStates, formats } from '../domain/hearing/hearing';
import { floorRoles, MOST_MINUTES, places } from '../domain/hearing/floor';
import { FEWEST_OPTIONS, MOST_OPTIONS } from '../domain/straw/straw';
import { action } from './action';
import { count, id, ms, someText, version } from './shapes';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES));
/** A number as it is called out in the room: 3 号 · 居民. */
const hand = v.object({ number: version, role: v.picklist(floorRoles) });
const stretch = { from: ms, minutes };
const poll = v.object({
  id,
  question: v.string(),
  options: v.array(v.string()),
  openedAt: ms,
  closedAt: v.optional(ms),
  /** Once it is closed. */
  counts: v.optional(v.array(count)),
});

/** What goes on in the room, with nobody's name in it. */
const floorView = v.object({
  id,
  state: v.picklist(hearingStates),
  format: v.picklist(formats),
  title: v.string(),
  agenda: v.array(v.object({ id, title: v.string() })),
  item: v.optional(v.object({ id, ...stretch })),
  line: v.array(hand),
  speaking: v.optional(v.object({ ...hand.entries, ...stretch })),
  poll: v.optional(poll),
  past: v.array(poll),
  /** The caller's own number, and how many speak before him. */
  mine: v.optional(v.object({ number: version, before: v.optional(count), speaks: v.boolean() })),
  mayAsk: v.boolean(),
  /** Whether the caller has answered the poll that is open. */
  answered: v.boolean(),
  /** Whether the caller gives the floor. */
  chairs: v.boolean(),
});
const shown = v.object({ floor: floorView });
const chairing = ['HEARING_NOT_NOW', 'HEARING_NOT_YOURS'] as const;

export const floor = {
  /** What goes on now. Every phone in the room asks this every few seconds. */
  'floor.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** Which item is on, and for how long that is planned; without one none is. */
  'floor.item': action({
    kind: 'act',
    input: v.object({ id, item: v.optional(v.object({ id, minutes })) }),
    output: shown,
    refusals: [...chairing],
  }),
  /** Asks for the floor, or wants it no longer. */
  'floor.ask': action({
    kind: 'act',
    input: v.object({ id, wanted: v.boolean() }),
    output: shown,
    refusals: ['HEARING_NOT_NOW', 'NOT_IN_ROOM', 'FLOOR_FULL'],
  }),
  'floor.give': action({
    kind: 'act',
    input: v.object({ id, number: version, minutes }),
    output: shown,
    refusals: [...chairing, 'NOT_IN_LINE'],
  }),
  /** Moves somebody in line to its head, its end, or out of it. */
  'floor.move': action({
    kind: 'act',
    input: v.object({ id, number: version, place: v.picklist(places) }),
    output: shown,
    refusals: [...chairing, 'NOT_IN_LINE'],
  }),
  'floor.end': action({ kind: 'act', input: v.object({ id }), output: shown, refusals: [...chairing] }),
  /** Asks the room for a feel of it; nothing is decided by that. */
  'floor.poll': action({
    kind: 'act',
    input: v.object({
      id,
      question: someText(60),
      options: v.pipe(
        v.array(someText(20)),
        v.minLength(FEWEST_OPTIONS),
        v.maxLength(MOST_OPTIONS, 'tooLong'),
        v.check((options) => new Set(options).size === options.length, 'double'),
      ),
    }),
    output: shown,
    refusals: [...chairing, 'POLL_OPEN', 'TOO_MANY_POLLS', 'TEXT_REFUSED'],
  }),
  /** One answer a person who is there; who answered is kept apart from what. */
  'floor.answer': action({
    kind: 'act',
    input: v.object({ id, poll: id, choice: count }),
    secret: ['choice'],
    output: shown,
    refusals: ['HEARING_NOT_NOW', 'NOT_IN_ROOM', 'POLL_CLOSED', 'POLL_ANSWERED'],
  }),
  'floor.closePoll': action({
    kind: 'act',
    input: v.object({ id, poll: id }),
    output: shown,
    refusals: [...chairing, 'POLL_CLOSED'],
  }),
} as const;
