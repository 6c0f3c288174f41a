import * as v from 'valibot';
import {
  formats,
  hearingDueSteps,
  hearingStates,
  MOST_ITEMS,
  MOST_PARTIES,
  MOST_POOLS,
  MOST_SEATS,
  seatRoles,
} from '../domain/hearing/hearing';
import { hearingActs, hearingRelations } from '../domain/hearing/steps';
import { action } from './action';
import { count, cursor, id, ms, pageOf, regionPath, role, someText, text, version } from './shapes';

const person = v.object({ name: v.string(), role });
const format = v.picklist(formats);
const agenda = v.array(v.object({ id, title: v.string(), topicId: v.optional(id) }));
const pool = v.object({
  id,
  role: v.picklist(seatRoles),
  seats: count,
  from: v.optional(ms),
  until: v.optional(ms),
});

/** One line of a list. */
export const hearingCard = v.object({
  id,
  format,
  state: v.picklist(hearingStates),
  title: v.string(),
  startsAt: ms,
  endsAt: ms,
  venue: v.string(),
  placeName: v.string(),
});

/** A session as the caller may see it; a mediation is seen by those in it alone. */
export const hearingView = v.object({
  ...hearingCard.entries,
  version,
  place: regionPath,
  words: v.string(),
  agenda,
  roomId: v.optional(id),
  /** Whether that room is booked for its hours. */
  roomBooked: v.optional(v.boolean()),
  host: v.optional(person),
  minuteTaker: v.optional(person),
  panel: v.array(v.string()),
  /** The sides of a mediation, for those in it. */
  parties: v.array(v.string()),
  pools: v.array(pool),
  quorum: count,
  seriesId: v.optional(id),
  accountable: v.optional(v.object({ ...person.entries, until: v.optional(ms) })),
  edition: count,
  minutesAt: v.optional(ms),
  correctUntil: v.optional(ms),
  voteId: v.optional(id),
  carried: v.optional(v.boolean()),
  publicAt: v.optional(ms),
  objectUntil: v.optional(ms),
  actions: v.array(
    v.object({
      orderId: id,
      title: v.string(),
      dueAt: ms,
      closedAt: v.optional(ms),
      outcome: v.optional(v.string()),
    }),
  ),
  closedAt: v.optional(ms),
  reason: v.optional(v.string()),
  due: v.optional(v.object({ at: ms, step: v.picklist(hearingDueSteps) })),
  trail: v.array(v.object({ at: ms, act: v.string(), by: v.optional(person) })),
  relations: v.array(v.picklist(hearingRelations)),
  acts: v.array(v.picklist(hearingActs)),
});
export const hearingShown = v.object({ hearing: hearingView });
export const whichHearing = { id, version };
/** What any step of a session may be refused for. */
export const hearingStale = ['STALE', 'HEARING_NOT_NOW', 'HEARING_NOT_YOURS'] as const;

const reason = someText(100);
/** The sides of a mediation, each once. */
const parties = v.pipe(
  v.array(id),
  v.maxLength(MOST_PARTIES, 'tooLong'),
  v.check((all) => new Set(all).size === all.length, 'twice'),
);
/** What is set before a session is held. */
const set = {
  title: someText(40),
  words: v.optional(text(500), ''),
  agenda: v.pipe(
    v.array(v.object({ title: someText(60), topicId: v.optional(id) })),
    v.maxLength(MOST_ITEMS, 'tooLong'),
  ),
  startsAt: ms,
  endsAt: ms,
  venue: v.object({ words: someText(60), roomId: v.optional(id) }),
  minuteTakerId: v.optional(id),
  panel: v.optional(v.pipe(v.array(someText(12)), v.maxLength(8, 'tooLong')), []),
  pools: v.pipe(
    v.array(
      v.object({
        role: v.picklist(seatRoles),
        seats: v.pipe(count, v.minValue(1), v.maxValue(MOST_SEATS)),
        from: v.optional(ms),
        until: v.optional(ms),
      }),
    ),
    v.maxLength(MOST_POOLS, 'tooLong'),
  ),
  quorum: v.optional(v.pipe(count, v.maxValue(MOST_SEATS)), 0),
};
/** A room to be booked for its hours in the same act; it is given back when these move, or it is put or called off. */
const bookRoom = v.optional(id);
const roomRefusals = ['ROOM_TAKEN', 'ROOM_HOURS', 'ROOM_CLOSED', 'ROOM_FAR', 'DAY_PAST'] as const;
const setRefusals = ['HEARING_TOO_SOON', 'HEARING_TIMES', 'TEXT_REFUSED'] as const;

export const hearing = {
  /**
   * Sessions the caller can go to or read about, by the day they are held; `family`: where somebody lives whom he books
   * for from afar.
   */
  'hearing.list': action({
    kind: 'read',
    input: v.object({ which: v.picklist(['coming', 'past', 'mine', 'family']), cursor: v.optional(cursor) }),
    output: pageOf(hearingCard),
    refusals: [],
  }),
  'hearing.get': action({ kind: 'read', input: v.object({ id }), output: hearingShown, refusals: [] }),
  /** Sessions of a place that staff have to see to, by when the next step is due. */
  'hearing.desk': action({
    kind: 'read',
    input: v.object({ which: v.picklist(['here', 'mine']), cursor: v.optional(cursor) }),
    output: pageOf(v.object({ ...hearingCard.entries, due: hearingView.entries.due })),
    refusals: [],
  }),
  /** Sets a session, or, for a pop-up, writes down one that was held. The caller is its host. */
  'hearing.schedule': action({
    kind: 'act',
    input: v.object({ format, place: regionPath, parties: v.optional(parties, []), ...set, bookRoom }),
    output: hearingShown,
    refusals: [...setRefusals, ...roomRefusals, 'NOT_YET_HELD', 'PARTIES'],
  }),
  /** What is set anew before it is held; hours are moved by `hearing.postpone`. */
  'hearing.save': action({
    kind: 'act',
    input: v.object({
      ...whichHearing,
      title: set.title,
      words: set.words,
      agenda: set.agenda,
      venue: set.venue,
      minuteTakerId: set.minuteTakerId,
      panel: set.panel,
      bookRoom,
    }),
    output: hearingShown,
    refusals: [...hearingStale, ...roomRefusals, 'TEXT_REFUSED'],
  }),
  'hearing.open': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: hearingShown,
    refusals: [...hearingStale, 'HEARING_TOO_SOON'],
  }),
  /** `came`: how many are there; below the quorum it cannot begin. */
  'hearing.begin': action({
    kind: 'act',
    input: v.object({ ...whichHearing, came: v.pipe(count, v.maxValue(9999)) }),
    output: hearingShown,
    refusals: [...hearingStale, 'HEARING_TOO_SOON', 'NO_QUORUM'],
  }),
  'hearing.lacksQuorum': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: hearingShown,
    refusals: [...hearingStale],
  }),
  'hearing.end': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: hearingShown,
    refusals: [...hearingStale],
  }),
  'hearing.postpone': action({
    kind: 'act',
    input: v.object({ ...whichHearing, reason }),
    output: hearingShown,
    refusals: [...hearingStale, 'TEXT_REFUSED'],
  }),
  'hearing.reschedule': action({
    kind: 'act',
    input: v.object({ ...whichHearing, startsAt: ms, endsAt: ms, bookRoom }),
    output: hearingShown,
    refusals: [...hearingStale, ...roomRefusals, 'HEARING_TOO_SOON', 'HEARING_TIMES'],
  }),
  'hearing.cancel': action({
    kind: 'act',
    input: v.object({ ...whichHearing, reason }),
    output: hearingShown,
    refusals: [...hearingStale, 'TEXT_REFUSED'],
  }),
  /** Nothing was to be resolved; what is to be done is ordered next. */
  'hearing.conclude': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: hearingShown,
    refusals: [...hearingStale, 'CORRECTING'],
  }),
  'hearing.close': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: hearingShown,
    refusals: [...hearingStale, 'HEARING_TOO_SOON'],
  }),
} as const;
