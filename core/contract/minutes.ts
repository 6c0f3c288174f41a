import * as v from 'valibot';
import { hearingStates } from '../domain/hearing/hearing';
import { correctionStates } from '../domain/hearing/minuteEditions';
import { entryKinds, LONGEST_ENTRY, LONGEST_SPEAKER, MOST_ENTRY_PHOTOS } from '../domain/hearing/minutes';
import { floorRoles } from '../domain/hearing/floor';
import { BATCH } from '../domain/hearing/notebook';
import { action } from './action';
import { hearingStale, whichHearing } from './hearing';
import { count, cursor, day, done, id, ms, pageOf, photo, someText, text, version } from './shapes';

const stamp = v.object({ rev: version, device: id });
/** What a line says. It may be empty: half a line is kept, too. */
const said = v.object({
  itemId: v.optional(id),
  kind: v.picklist(entryKinds),
  speaker: text(LONGEST_SPEAKER),
  words: text(LONGEST_ENTRY),
  who: text(20),
  until: v.optional(day),
  photos: v.pipe(v.array(id), v.maxLength(MOST_ENTRY_PHOTOS, 'tooLong')),
});
const change = v.object({
  id,
  place: version,
  stamp,
  over: v.optional(stamp),
  gone: v.boolean(),
  said,
  at: ms,
});
const entry = v.object({ ...change.entries, lost: v.optional(change) });
const line = v.object({ id, place: count, said });
/** Other words for a line that people read, one that was left out, or that one goes. */
const mending = v.object({ id, gone: v.boolean(), said });

const correction = v.object({
  id,
  entryId: id,
  words: v.string(),
  at: ms,
  role: v.picklist(floorRoles),
  state: v.picklist(correctionStates),
  answer: v.optional(v.string()),
  answeredAt: v.optional(ms),
});

/** The minutes of a session as the caller may read them: while they are written, by who writes them alone. */
export const minutesView = v.object({
  id,
  /** Of the session. */
  version,
  state: v.picklist(hearingStates),
  title: v.string(),
  startsAt: ms,
  venue: v.string(),
  agenda: v.array(v.object({ id, title: v.string() })),
  panel: v.array(v.string()),
  /** Which edition this is, and how many there are; 0 before the first. */
  edition: count,
  editions: count,
  at: v.optional(ms),
  why: v.string(),
  correctUntil: v.optional(ms),
  /** What people read. */
  lines: v.array(line),
  /** What is being written, line by line as phones merge it; for who writes. */
  notes: v.array(entry),
  photos: v.array(photo),
  mayWrite: v.boolean(),
  mayPublish: v.boolean(),
  mayAmend: v.boolean(),
  mayCorrect: v.boolean(),
  /** Corrections that wait for an answer, for who writes. */
  asked: count,
  /** What the caller has asked for. */
  mine: v.array(correction),
});
const shown = v.object({ minutes: minutesView });

export const minutes = {
  /** The minutes of a session, in the last edition or an earlier one. */
  'minutes.get': action({
    kind: 'read',
    input: v.object({ id, edition: v.optional(version) }),
    output: shown,
    refusals: [],
  }),
  /** Lines written on a phone, as often as it takes: each is there once. The answer is how they stand now. */
  'minutes.sync': action({
    kind: 'act',
    input: v.object({
      id,
      changes: v.pipe(v.array(change), v.minLength(1), v.maxLength(BATCH, 'tooLong')),
    }),
    output: v.object({ taken: v.array(entry) }),
    refusals: ['HEARING_NOT_NOW', 'HEARING_NOT_YOURS', 'MINUTES_FULL', 'NOT_YOUR_PICTURE'],
  }),
  /** The first edition, for all whom the session is for; then there are two days for corrections. */
  'minutes.publish': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: shown,
    refusals: [...hearingStale, 'MINUTES_EMPTY', 'TEXT_REFUSED'],
  }),
  /** A later edition; the ones before stay to be read. */
  'minutes.amend': action({
    kind: 'act',
    input: v.object({
      ...whichHearing,
      mendings: v.pipe(v.array(mending), v.minLength(1), v.maxLength(BATCH, 'tooLong')),
      why: someText(60),
    }),
    output: shown,
    refusals: [...hearingStale, 'MINUTES_SAME', 'MINUTES_FULL', 'NOT_YOUR_PICTURE', 'TEXT_REFUSED'],
  }),
  /** What each edition says otherwise than the one before, the last first. */
  'minutes.history': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        id,
        edition: count,
        at: ms,
        why: v.string(),
        lines: count,
        changes: v.array(v.object({ id, before: v.optional(said), after: v.optional(said) })),
      }),
    ),
    refusals: [],
  }),
  /** What somebody who was there remembers otherwise, once for each line. */
  'minutes.correct': action({
    kind: 'act',
    input: v.object({ id, entryId: id, words: someText(200) }),
    output: shown,
    refusals: ['HEARING_NOT_NOW', 'NOT_IN_ROOM', 'CORRECTED', 'TEXT_REFUSED'],
  }),
  /** What was asked for, for who writes. */
  'minutes.corrections': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(correction),
    refusals: ['HEARING_NOT_YOURS'],
  }),
  /** Takes a correction over, with what the line says from now on, or says why not. */
  'minutes.answer': action({
    kind: 'act',
    input: v.object({
      ...whichHearing,
      correction: id,
      /** Absent where it is not taken over. */
      said: v.optional(said),
      words: text(200),
    }),
    output: done,
    refusals: [
      ...hearingStale,
      'MINUTES_SAME',
      'ANSWERED',
      'ANSWER_EMPTY',
      'NOT_YOUR_PICTURE',
      'TEXT_REFUSED',
    ],
  }),
} as const;
