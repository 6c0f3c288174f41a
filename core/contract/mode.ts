import * as v from 'valibot';
import { answers, standings } from '../domain/regionMode/answer';
import { calledRoles, episodeStates, raisedModes } from '../domain/regionMode/episode';
import { templateIds } from '../domain/regionMode/templates';
import { action } from './action';
import { count, cursor, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const raised = v.picklist(raisedModes);
const called = v.picklist(calledRoles);
const audience = v.pipe(v.array(called), v.minLength(1, 'empty'), v.maxLength(calledRoles.length));
/** A mark says 演练 before it, and WeChat shows twenty characters. */
const title = someText(14);
const words = someText(500);

/** What the caller himself said, where he was called up. */
const mine = v.object({ standing: v.picklist(standings), words: v.optional(v.string()), at: ms });

/** What whoever it concerns reads: never who called whom, always whom to ring. */
const notice = v.object({
  id,
  version,
  place: regionPath,
  placeName: v.string(),
  mode: raised,
  drill: v.boolean(),
  title: v.string(),
  words: v.string(),
  state: v.picklist(episodeStates),
  from: v.optional(ms),
  until: ms,
  endedAt: v.optional(ms),
  endWords: v.optional(v.string()),
  mine: v.optional(mine),
});

/** Figures of one role; a person counts once, by the first of his roles. */
const figures = v.object({ role: called, told: count, answered: count, here: count, needHelp: count });

const watched = v.object({
  ...notice.entries,
  audience: v.array(called),
  by: v.string(),
  approvedBy: v.optional(v.string()),
  at: ms,
  extended: v.array(v.object({ until: ms, reason: v.string(), at: ms })),
  endedBy: v.optional(v.string()),
  /** What the caller may do now. */
  acts: v.array(v.picklist(['approve', 'decline', 'remind', 'extend', 'end'])),
  /** When those who are silent may be reminded. */
  remindableAt: v.optional(ms),
  /** The last moment it can be extended to. */
  latestEnd: ms,
});

const shown = v.object({ episode: watched });

export const mode = {
  /** What holds where the caller lives and works, the strictest first. */
  'mode.current': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ list: v.array(notice) }),
    refusals: [],
  }),
  /** One of those that one was called up by, or that was called where one answers; with figures for staff of the place. */
  'mode.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      notice,
      episode: v.optional(watched),
      /** How far the telling is: roles gone through, of how many; people told. */
      telling: v.optional(v.object({ running: v.boolean(), looked: count, total: count, told: count })),
      roles: v.optional(v.array(figures)),
    }),
    refusals: [],
  }),
  /** What was called in a place and inside it, the latest first. */
  'mode.list': action({
    kind: 'read',
    input: v.object({ place: regionPath, cursor: v.optional(cursor) }),
    output: v.object({
      ...pageOf(notice).entries,
      placeName: v.string(),
      /** The modes that the caller may call over this very place. */
      callable: v.array(raised),
    }),
    refusals: [],
  }),
  /** How many hold these roles in a place now. */
  'mode.weigh': action({
    kind: 'read',
    input: v.object({ place: regionPath }),
    output: v.object({ roles: v.array(v.object({ role: called, count })) }),
    refusals: [],
  }),
  /** How many have not answered, place by place, one level down. */
  'mode.places': action({
    kind: 'read',
    input: v.object({ id, place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: pageOf(v.object({ path: regionPath, name: v.string(), silent: count, answered: count })),
    refusals: [],
  }),
  /** Who needs support, in his own words; or who holds an office and has not answered. */
  'mode.people': action({
    kind: 'read',
    input: v.object({
      id,
      standing: v.picklist(['silent', 'needHelp']),
      role: called,
      cursor: v.optional(cursor),
    }),
    output: pageOf(
      v.object({
        id,
        name: v.string(),
        role: called,
        placeName: v.string(),
        at: ms,
        words: v.optional(v.string()),
      }),
    ),
    refusals: ['NAMES_KEPT'],
  }),
  /** Calls a mode; wartime waits for a second administrator. */
  'mode.call': action({
    kind: 'act',
    input: v.object({
      place: regionPath,
      mode: raised,
      drill: v.boolean(),
      template: v.picklist(templateIds),
      title,
      words,
      audience,
      until: ms,
    }),
    output: shown,
    refusals: ['NOT_CALLABLE', 'MODE_TERM', 'MODE_HOLDS', 'TEXT_REFUSED'],
  }),
  'mode.approve': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: shown,
    refusals: ['STALE', 'MODE_OVER', 'MODE_HOLDS', 'NOT_THE_SECOND'],
  }),
  'mode.decline': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: shown,
    refusals: ['STALE', 'MODE_OVER', 'NOT_THE_SECOND'],
  }),
  'mode.extend': action({
    kind: 'act',
    input: v.object({ id, version, until: ms, reason: someText(60) }),
    output: shown,
    refusals: ['STALE', 'MODE_OVER', 'MODE_TERM', 'NOT_CALLABLE', 'TEXT_REFUSED'],
  }),
  'mode.end': action({
    kind: 'act',
    input: v.object({ id, version, words: v.optional(text(200)) }),
    output: shown,
    refusals: ['STALE', 'MODE_OVER', 'NOT_CALLABLE', 'TEXT_REFUSED'],
  }),
  /** Reminds those who have not answered, once an hour. */
  'mode.remind': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: shown,
    refusals: ['STALE', 'MODE_OVER', 'NOT_CALLABLE', 'REMINDED'],
  }),
  /** 收到, 我到岗了, or 需要支援; said again, the last word counts. */
  'mode.acknowledge': action({
    kind: 'act',
    input: v.object({ id, answer: v.picklist(answers), words: v.optional(text(200)) }),
    output: v.object({ notice }),
    refusals: ['MODE_OVER', 'TEXT_REFUSED'],
  }),
} as const;
