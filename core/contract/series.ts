import * as v from 'valibot';
import { MOST_SEATS } from '../domain/hearing/hearing';
import {
  dateReasons,
  holidayRules,
  isCut,
  LONGEST_INTERVAL,
  MOST_IN_LANE,
  MOST_LANES,
  nths,
  seriesFormats,
  seriesStates,
  slotLengths,
} from '../domain/hearing/series';
import { action } from './action';
import { count, cursor, day, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const within = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const weekday = within(1, 7);
const rhythm = v.variant('every', [
  v.object({
    every: v.literal('week'),
    interval: within(1, LONGEST_INTERVAL),
    weekdays: v.pipe(v.array(weekday), v.minLength(1, 'empty'), v.maxLength(7)),
  }),
  v.object({ every: v.literal('month'), nth: v.picklist(nths), weekday }),
]);
const lane = v.object({
  title: someText(12),
  people: v.pipe(v.array(someText(12)), v.minLength(1, 'empty'), v.maxLength(MOST_IN_LANE)),
});

/** What staff write; the place stays what it was when it is saved again. */
const said = {
  place: regionPath,
  title: someText(30),
  words: text(300),
  format: v.picklist(seriesFormats),
  rhythm,
  from: day,
  until: v.optional(day),
  time: v.object({ hour: within(6, 22), minute: within(0, 59) }),
  minutes: within(30, 480),
  venue: v.object({ words: someText(60), roomId: v.optional(id) }),
  seats: within(1, MOST_SEATS),
  slotMinutes: v.picklist(slotLengths),
  onHoliday: v.picklist(holidayRules),
  lanes: v.pipe(v.array(lane), v.maxLength(MOST_LANES)),
};
const whole = v.pipe(
  v.object(said),
  v.check((all) => isCut(all), 'slots'),
);

/** One date, held or not, and why. */
const date = v.object({
  /** The day by the rhythm; by it a date is called. */
  day,
  /** When it is held; absent where it is not. */
  startsAt: v.optional(ms),
  endsAt: v.optional(ms),
  reason: v.optional(v.picklist(dateReasons)),
  /** The name of the holiday, or what staff said. */
  why: v.optional(v.string()),
  /** The holidays of its year have not been announced. */
  provisional: v.boolean(),
  sitters: v.array(v.object({ title: v.string(), name: v.string() })),
  /** The session, once there is one. */
  hearingId: v.optional(id),
});
const card = v.object({
  id,
  title: v.string(),
  placeName: v.string(),
  format: v.picklist(seriesFormats),
  rhythm,
  time: said.time,
  minutes: v.number(),
  venue: v.string(),
  state: v.picklist(seriesStates),
  next: v.optional(date),
});
const acts = ['save', 'except', 'swap', 'end'] as const;
const view = v.object({
  ...card.entries,
  version,
  place: regionPath,
  words: v.string(),
  from: day,
  until: v.optional(day),
  roomId: v.optional(id),
  seats: count,
  slotMinutes: v.picklist(slotLengths),
  onHoliday: v.picklist(holidayRules),
  lanes: v.array(v.object({ title: v.string(), people: v.array(v.string()) })),
  endedWhy: v.optional(v.string()),
  /** From here on the holidays have not been announced. */
  provisionalFrom: day,
  acts: v.array(v.picklist(acts)),
});
const dates = { dates: v.array(date), more: v.optional(day) };
const shown = v.object({ series: view, ...dates });
const which = { id, version };
const stops = ['STALE', 'SERIES_ENDED'] as const;
const why = someText(60);

export const series = {
  /** Those of the places around the caller's home and offices. */
  'series.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  /** Those of a place and of everything in it, for who leads them. */
  'series.manage': action({
    kind: 'read',
    input: v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: v.object({ ...pageOf(card).entries, place: regionPath, placeName: v.string() }),
    refusals: [],
  }),
  /** One with its next dates; `after` is what the page before gave as `more`. */
  'series.get': action({
    kind: 'read',
    input: v.object({ id, after: v.optional(day) }),
    output: shown,
    refusals: [],
  }),
  /** Which dates would come of it, before it is saved. */
  'series.preview': action({
    kind: 'read',
    input: v.object({ id: v.optional(id), place: regionPath, said: whole, after: v.optional(day) }),
    output: v.object(dates),
    refusals: ['SERIES_EMPTY'],
  }),
  /** Keeps it, and sets the sessions of the next eight weeks. Sessions that are set stay as they are. */
  'series.save': action({
    kind: 'act',
    input: v.object({ id: v.optional(id), version: v.optional(version), said: whole }),
    output: shown,
    refusals: [...stops, 'SERIES_EMPTY', 'DAY_PAST', 'TEXT_REFUSED'],
  }),
  /** One date called off, moved or added; the session that is set for it follows. */
  'series.except': action({
    kind: 'act',
    input: v.object({
      ...which,
      exception: v.variant('kind', [
        v.object({ kind: v.literal('cancelled'), day, why }),
        v.object({ kind: v.literal('moved'), day, to: day, why }),
        v.object({ kind: v.literal('added'), day, why }),
      ]),
    }),
    output: shown,
    refusals: [
      ...stops,
      ...(['SERIES_DATE', 'SERIES_TAKEN', 'SERIES_NOT_NOW', 'HEARING_TOO_SOON', 'TOO_MANY'] as const),
      ...(['DAY_PAST', 'TEXT_REFUSED'] as const),
    ],
  }),
  /** Two dates of one chair change their people. */
  'series.swap': action({
    kind: 'act',
    input: v.object({ ...which, lane: count, day, with: day }),
    output: shown,
    refusals: [...stops, 'SERIES_DATE', 'DAY_PAST'],
  }),
  /** No further sessions; those that are set are called off. */
  'series.end': action({
    kind: 'act',
    input: v.object({ ...which, why }),
    output: shown,
    refusals: [...stops, 'TEXT_REFUSED'],
  }),
} as const;
