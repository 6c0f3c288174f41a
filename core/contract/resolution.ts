import * as v from 'valibot';
import {
  LONGEST_HEADING,
  LONGEST_ITEM,
  LONGEST_PARAGRAPH,
  LONGEST_TITLE,
  MOST_BLOCKS,
  MOST_ITEMS,
} from '../domain/notice/block';
import { FEWEST_DAYS, MOST_DAYS } from '../domain/notice/notice';
import { formats, hearingStates } from '../domain/hearing/hearing';
import { hearingActs } from '../domain/hearing/steps';
import { action } from './action';
import { hearingStale, whichHearing } from './hearing';
import { count, cursor, day, id, ms, pageOf, regionPath, role, someText, text, version } from './shapes';

const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), text: text(LONGEST_HEADING) }),
  v.strictObject({ kind: v.literal('paragraph'), text: text(LONGEST_PARAGRAPH) }),
  v.strictObject({
    kind: v.literal('list'),
    items: v.pipe(v.array(text(LONGEST_ITEM)), v.minLength(1, 'empty'), v.maxLength(MOST_ITEMS)),
  }),
]);
const days = v.pipe(v.number(), v.integer(), v.minValue(FEWEST_DAYS), v.maxValue(MOST_DAYS));
const shownBlock = v.variant('kind', [
  v.object({ kind: v.literal('heading'), text: v.string() }),
  v.object({ kind: v.literal('paragraph'), text: v.string() }),
  v.object({ kind: v.literal('list'), items: v.array(v.string()) }),
]);

const toDo = v.object({
  orderId: id,
  title: v.string(),
  dueAt: ms,
  closedAt: v.optional(ms),
  outcome: v.optional(v.string()),
  /** Who does it, by name where that is an office or a unit. */
  owner: v.optional(v.string()),
});

/** What was resolved, with what came of it; the words of an objection are read by staff alone. */
const resolutionView = v.object({
  /** The session's. */
  id,
  version,
  format: v.picklist(formats),
  state: v.picklist(hearingStates),
  placeName: v.string(),
  title: v.string(),
  blocks: v.array(shownBlock),
  days: count,
  edition: count,
  why: v.optional(v.string()),
  publicAt: v.optional(ms),
  objectUntil: v.optional(ms),
  voteId: v.optional(id),
  carried: v.optional(v.boolean()),
  mayObject: v.boolean(),
  answers: v.array(v.object({ id, words: v.string(), at: ms })),
  mine: v.optional(
    v.object({ words: v.string(), at: ms, answer: v.optional(v.string()), answeredAt: v.optional(ms) }),
  ),
  unanswered: count,
  actions: v.array(toDo),
  mayRate: v.boolean(),
  rated: v.optional(v.object({ stars: count, words: v.string() })),
  /** How many said how many stars, once there are enough of them. */
  stars: v.optional(v.array(count)),
  ratings: count,
  evaluation: v.optional(v.string()),
  /** What of a session's steps the caller may take here now. */
  acts: v.array(v.picklist(hearingActs)),
});
const shown = v.object({ resolution: resolutionView });
const owner = v.object({ personId: id, role });

export const resolution = {
  'resolution.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: shown,
    refusals: ['HEARING_NOT_NOW'],
  }),
  /** From the minutes to what is resolved. */
  'resolution.begin': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: shown,
    refusals: [...hearingStale, 'CORRECTING'],
  }),
  /** Keeps what has been written of it; nobody else reads it yet. */
  'resolution.save': action({
    kind: 'act',
    input: v.object({
      ...whichHearing,
      title: text(LONGEST_TITLE),
      blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS, 'tooLong')),
      days: v.optional(days, 7),
    }),
    output: shown,
    refusals: [...hearingStale, 'TEXT_REFUSED'],
  }),
  /** 公示 without a vote. */
  'resolution.publish': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: shown,
    refusals: [...hearingStale, 'RESOLUTION_EMPTY'],
  }),
  /** The sides of a mediation agree; nobody else learns on what. */
  'resolution.settle': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: shown,
    refusals: [...hearingStale, 'RESOLUTION_EMPTY'],
  }),
  /** What the caller's household has against it, once. */
  'resolution.object': action({
    kind: 'act',
    input: v.object({ id, words: someText(500) }),
    output: shown,
    refusals: ['HEARING_NOT_NOW', 'OBJECTED', 'TEXT_REFUSED'],
  }),
  'resolution.objections': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({ id, words: v.string(), at: ms, household: v.string(), answer: v.optional(v.string()) }),
    ),
    refusals: ['HEARING_NOT_YOURS'],
  }),
  'resolution.answer': action({
    kind: 'act',
    input: v.object({ id, objection: id, words: someText(500) }),
    output: shown,
    refusals: ['HEARING_NOT_NOW', 'HEARING_NOT_YOURS', 'ANSWERED', 'TEXT_REFUSED'],
  }),
  /** Takes up again what was objected to, or what the vote did not carry. */
  'resolution.revise': action({
    kind: 'act',
    input: v.object({ ...whichHearing, why: someText(100) }),
    output: shown,
    refusals: [...hearingStale, 'TEXT_REFUSED'],
  }),
  /** It stands: 公示 is over and every objection has been answered. */
  'resolution.uphold': action({
    kind: 'act',
    input: v.object(whichHearing),
    output: shown,
    refusals: [...hearingStale, 'OBJECTIONS_OPEN'],
  }),
  /** Who can be given something to do: offices of the place, property managers, units. */
  'resolution.owners': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ list: v.array(v.object({ ...owner.entries, name: v.string(), unit: v.string() })) }),
    refusals: ['HEARING_NOT_YOURS'],
  }),
  /** Something to be done: an order with an owner and a date. */
  'resolution.act': action({
    kind: 'act',
    input: v.object({
      ...whichHearing,
      title: someText(40),
      words: v.optional(text(300), ''),
      itemId: id,
      place: regionPath,
      owner,
      day,
    }),
    output: shown,
    refusals: [
      ...hearingStale,
      'TOO_MANY_ACTIONS',
      'DAY_PAST',
      'ITEM_GONE',
      'NOBODY_ANSWERS',
      'NOT_FOR_YOU',
      'TEXT_REFUSED',
    ],
  }),
  /** What came of it, said by one it concerned, 30 days on. Again overwrites. */
  'resolution.rate': action({
    kind: 'act',
    input: v.object({
      id,
      stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      words: v.optional(text(200), ''),
    }),
    output: shown,
    refusals: ['HEARING_NOT_NOW', 'TEXT_REFUSED'],
  }),
  /** What people said of it, without whose it is. */
  'resolution.ratings': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(v.object({ stars: count, words: v.string() })),
    refusals: ['HEARING_NOT_YOURS'],
  }),
  'resolution.evaluate': action({
    kind: 'act',
    input: v.object({ ...whichHearing, words: someText(300) }),
    output: shown,
    refusals: [...hearingStale, 'ACTIONS_OPEN', 'HEARING_TOO_SOON', 'TEXT_REFUSED'],
  }),
  /** Has the whole session put on paper for the archive; `job.get` tells when, `resolution.archived` where. */
  'resolution.archive': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ id }),
    refusals: ['HEARING_NOT_NOW', 'HEARING_NOT_YOURS'],
  }),
  'resolution.archived': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ url: v.string(), name: v.string(), missing: v.string() }),
    refusals: ['NOT_READY'],
  }),
} as const;
