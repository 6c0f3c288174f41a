import * as v from 'valibot';
import { isReadable, LONGEST_TITLE } from '../domain/notice/block';
import {
  FEWEST_DAYS,
  MOST_ATTACHMENTS,
  MOST_DAYS,
  noticeClasses,
  noticeStates,
} from '../domain/notice/notice';
import { steps, type NoticeAct } from '../domain/notice/steps';
import { isTarget, targetRoles } from '../domain/notice/target';
import { action } from './action';
import { blocks, shownBlock } from './block';
import { count, cursor, done, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const title = text(LONGEST_TITLE);
const attachments = v.pipe(
  v.array(v.object({ file: id, name: someText(40) })),
  v.maxLength(MOST_ATTACHMENTS),
);
/** Still being written: it may be empty. */
const draft = { title, blocks, attachments };
const target = v.pipe(
  v.object({
    place: regionPath,
    roles: v.pipe(v.array(v.picklist(targetRoles)), v.maxLength(targetRoles.length)),
  }),
  v.check(isTarget, 'target'),
);
const kind = v.picklist(noticeClasses);
const days = v.pipe(v.number(), v.integer(), v.minValue(FEWEST_DAYS), v.maxValue(MOST_DAYS));
const said = v.pipe(
  v.object(draft),
  v.check(({ title, blocks }) => isReadable(title, blocks), 'empty'),
);

const shownFile = v.object({ file: id, name: v.string(), url: v.optional(v.string()) });
const reach = v.object({ households: count, people: count, offices: count });

/** One line of a list. */
const card = v.object({
  id,
  class: kind,
  title: v.string(),
  placeName: v.string(),
  pinned: v.boolean(),
  publishedAt: v.optional(ms),
  objectUntil: v.optional(ms),
  /** Whether the caller has opened it. */
  read: v.boolean(),
});

/** What its readers see of a notice: never who wrote an objection, or what it says. */
const noticeView = v.object({
  ...card.entries,
  state: v.picklist(noticeStates),
  blocks: v.array(shownBlock),
  attachments: v.array(shownFile),
  edition: count,
  correctedAt: v.optional(ms),
  why: v.optional(v.string()),
  /** How many have opened it. */
  readers: count,
  mayObject: v.boolean(),
  answers: v.array(v.object({ id, words: v.string(), at: ms })),
  mine: v.optional(
    v.object({ words: v.string(), at: ms, answer: v.optional(v.string()), answeredAt: v.optional(ms) }),
  ),
});

const acts = Object.keys(steps) as NoticeAct[];
/** A notice as staff of its place see it, with what the caller may do to it now. */
const edited = v.object({
  ...noticeView.entries,
  version,
  place: regionPath,
  roles: v.array(v.picklist(targetRoles)),
  days: count,
  by: v.string(),
  at: ms,
  publishAt: v.optional(ms),
  reach: v.optional(reach),
  /** How far the telling of those whom WeChat can reach is: people gone through, of how many; people told. */
  telling: v.optional(v.object({ running: v.boolean(), looked: count, total: count, told: count })),
  objections: count,
  acts: v.array(v.picklist(acts)),
});
const staffCard = v.object({
  ...card.entries,
  state: v.picklist(noticeStates),
  at: ms,
  publishAt: v.optional(ms),
  readers: count,
});
const shown = v.object({ notice: edited });
const which = { id, version };

export const notice = {
  /** What is for the caller, the latest first. */
  'notice.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  /** The newest that stands above the others. */
  'notice.top': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ notice: v.optional(card) }),
    refusals: [],
  }),
  'notice.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ notice: noticeView }),
    refusals: [],
  }),
  /** The caller has opened it; a person counts once. */
  'notice.seen': action({ kind: 'act', input: v.object({ id }), output: done, refusals: [] }),
  /** Every edition that people have read. */
  'notice.history': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        id,
        edition: count,
        title: v.string(),
        blocks: v.array(shownBlock),
        at: ms,
        why: v.optional(v.string()),
      }),
    ),
    refusals: [],
  }),
  /** What the caller's household has against a 公示. Once; staff of the place read it, nobody else. */
  'notice.object': action({
    kind: 'act',
    input: v.object({ id, words: someText(500) }),
    output: v.object({ notice: noticeView }),
    refusals: ['NOTICE_NOT_NOW', 'OBJECTED', 'TEXT_REFUSED'],
  }),
  'notice.objections': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        id,
        words: v.string(),
        at: ms,
        household: v.string(),
        answer: v.optional(v.string()),
        answeredAt: v.optional(ms),
      }),
    ),
    refusals: [],
  }),
  /** Everybody whom the notice is for reads the answer. */
  'notice.answer': action({
    kind: 'act',
    input: v.object({ id, objection: id, words: someText(500) }),
    output: shown,
    refusals: ['NOTICE_NOT_NOW', 'NOT_PUBLISHER', 'ANSWERED', 'TEXT_REFUSED'],
  }),

  /** Notices of a place and of everything in it, by state, the last changed first. */
  'notice.manage': action({
    kind: 'read',
    input: v.object({
      place: v.optional(regionPath),
      state: v.picklist(['draft', 'scheduled', 'shown', 'withdrawn']),
      cursor: v.optional(cursor),
    }),
    output: v.object({ ...pageOf(staffCard).entries, place: regionPath, placeName: v.string() }),
    refusals: [],
  }),
  /** One notice as it will be read, before anybody else reads it. */
  'notice.edit': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** How many it would be for: exact, before anything goes out. */
  'notice.reach': action({
    kind: 'read',
    input: v.object({ target }),
    output: v.object({ reach, placeName: v.string() }),
    refusals: [],
  }),
  /** Keeps a draft; without an id a new one. */
  'notice.save': action({
    kind: 'act',
    input: v.object({
      id: v.optional(id),
      version: v.optional(version),
      class: kind,
      target,
      days: v.optional(days, 7),
      ...draft,
    }),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_YOUR_PICTURE', 'TEXT_REFUSED'],
  }),
  /** Publishes it now, or at an hour to come. */
  'notice.publish': action({
    kind: 'act',
    input: v.object({ ...which, publishAt: v.optional(ms) }),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_PUBLISHER', 'NOTICE_EMPTY', 'NOTICE_TIME'],
  }),
  'notice.unschedule': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_PUBLISHER'],
  }),
  /** Puts other words in the place of those that people read; the ones before are kept. */
  'notice.correct': action({
    kind: 'act',
    input: v.object({ ...which, said, why: someText(60) }),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_PUBLISHER', 'NOT_YOUR_PICTURE', 'TEXT_REFUSED'],
  }),
  'notice.pin': action({
    kind: 'act',
    input: v.object({ ...which, pinned: v.boolean() }),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_PUBLISHER'],
  }),
  /** Takes back what people read; who opens it reads why. Whoever is still to be told is left in peace. */
  'notice.withdraw': action({
    kind: 'act',
    input: v.object({ ...which, why: someText(60) }),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_PUBLISHER', 'TEXT_REFUSED'],
  }),
  'notice.discard': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: ['STALE', 'NOTICE_NOT_NOW', 'NOT_PUBLISHER'],
  }),
  /** A place to put one PDF. */
  'notice.attach': action({
    kind: 'act',
    input: v.object({
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000_000, 'tooLong')),
    }),
    output: v.object({
      id,
      upload: v.object({
        url: v.string(),
        method: v.picklist(['PUT', 'POST']),
        headers: v.record(v.string(), v.string()),
      }),
    }),
    refusals: [],
  }),
  'notice.attached': action({
    kind: 'act',
    input: v.object({ id }),
    output: done,
    refusals: ['NOT_UPLOADED', 'NOT_A_PDF'],
  }),
  /** Has the notice put on a sheet of paper in large letters; `job.get` tells when, `notice.sheet` where. */
  'notice.print': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ id }),
    refusals: ['NOTICE_NOT_NOW'],
  }),
  'notice.sheet': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ url: v.string(), name: v.string(), missing: v.string() }),
    refusals: ['NOT_READY'],
  }),
} as const;
