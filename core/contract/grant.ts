import * as v from 'valibot';
import { action } from './action';
import { cursor, id, ms, pageOf, regionPath, role, someText } from './shapes';

/** Which of a building's two leaders (双楼长): the one with work elsewhere, or the one at home. */
const pair = v.picklist(['working', 'notWorking']);
const period = v.object({ from: ms, until: ms });
const who = v.object({ id, name: v.string() });

/** A role that somebody holds, as whoever may see it reads it. */
const held = v.object({
  id,
  person: who,
  role,
  place: regionPath,
  placeName: v.string(),
  ...period.entries,
  pair: v.optional(pair),
  givenBy: v.optional(v.string()),
  substitute: v.optional(who),
  leave: v.optional(period),
  /** Held for somebody who is away or has gone. */
  standsIn: v.boolean(),
  /** Whether the caller may end it, and name a substitute. */
  mine: v.boolean(),
});

const asked = v.object({
  id,
  person: who,
  role,
  place: regionPath,
  placeName: v.string(),
  ...period.entries,
  askedBy: v.string(),
  at: ms,
  /** Whether the caller is the second person who may say yes. */
  mayApprove: v.boolean(),
});

export const grants = {
  /** Who holds which role in a place and inside it, place by place. */
  'grant.ofPlace': action({
    kind: 'read',
    input: v.object({ place: regionPath, role: v.optional(role), cursor: v.optional(cursor) }),
    output: v.object({
      ...pageOf(held).entries,
      placeName: v.string(),
      /** Roles that the caller may give over this very place. */
      givable: v.array(role),
    }),
    refusals: [],
  }),
  /** The roles of one person, one's own or somebody's whom one looks after; those that are to come as well. */
  'grant.ofPerson': action({
    kind: 'read',
    input: v.object({ personId: v.optional(id) }),
    output: v.object({ list: v.array(held) }),
    refusals: [],
  }),
  /** Gives a role; one of the street or of the administration waits for a second person. */
  'grant.give': action({
    kind: 'act',
    input: v.object({ personId: id, role, place: regionPath, ...period.entries, pair: v.optional(pair) }),
    output: v.object({ given: v.boolean() }),
    refusals: ['NOT_GIVABLE', 'BAD_TERM', 'HOLDS_ALREADY', 'TOO_MANY_ROLES', 'PAIR_MISSING'],
  }),
  'grant.end': action({
    kind: 'act',
    input: v.object({ id, reason: someText(100) }),
    output: v.object({}),
    refusals: ['LAST_ADMIN', 'TEXT_REFUSED'],
  }),
  /** Names who stands in, and from when until when; no `leave` ends one that was set, no `substituteId` forgets him. */
  'grant.substitute': action({
    kind: 'act',
    input: v.object({ id, substituteId: v.optional(id), leave: v.optional(period) }),
    output: v.object({ grant: held }),
    refusals: ['BAD_LEAVE', 'NOT_A_SUBSTITUTE', 'NO_SUBSTITUTE'],
  }),
  /** People who could stand in for a role. */
  'grant.substitutes': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ list: v.array(v.object({ ...who.entries, role, placeName: v.string() })) }),
    refusals: [],
  }),
  /** Roles asked for that wait for a second person. */
  'grant.pending': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(asked),
    refusals: [],
  }),
  'grant.approve': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({}),
    refusals: ['NOT_THE_SECOND', 'BAD_TERM'],
  }),
  'grant.decline': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({}),
    refusals: ['NOT_THE_SECOND'],
  }),
  /** Somebody by his name in a community, or by his whole telephone number. */
  'person.find': action({
    kind: 'read',
    input: v.object({ place: regionPath, search: someText(20) }),
    output: v.object({
      list: v.array(v.object({ ...who.entries, home: v.string(), roles: v.array(role) })),
    }),
    refusals: [],
  }),
  /** The first administrators of a fresh deployment, each by a code that works once. */
  'admin.begin': action({
    kind: 'act',
    input: v.object({
      code: v.pipe(v.string(), v.trim(), v.regex(/^[0-9A-Za-z-]{12,64}$/, 'code')),
      /** The county or district, where none is loaded yet. */
      county: v.optional(
        v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'code')), name: someText(20) }),
      ),
    }),
    output: v.object({ place: regionPath }),
    refusals: ['CODE_REFUSED', 'NO_COUNTY'],
  }),
} as const;

/** What the journal sorts its entries by: the noun of the action, `grant` of `grant.give`. */
const kind = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,20}$/, 'kind'));

export const journal = {
  /** What was administered in a place and inside it, the latest first. */
  'journal.list': action({
    kind: 'read',
    input: v.object({
      place: regionPath,
      kind: v.optional(kind),
      cursor: v.optional(cursor),
    }),
    output: pageOf(
      v.object({
        id,
        at: ms,
        by: v.string(),
        action: v.string(),
        place: regionPath,
        placeName: v.string(),
        /** The person it was about, where it was about one. */
        about: v.optional(v.string()),
        detail: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
      }),
    ),
    refusals: [],
  }),
} as const;
