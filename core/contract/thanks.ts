import * as v from 'valibot';
import { isDayOfYear, thankedRoles } from '../domain/thanks/birthday';
import { cardKinds } from '../domain/thanks/card';
import { action } from './action';
import { cursor, day, done, id, ms, pageOf, regionPath, someText, text } from './shapes';

const words = someText(200);
const dayOfYear = v.pipe(v.string(), v.check(isDayOfYear, 'day'));

/** Somebody who looks after a part of the community; a leader of two stairwells stands there twice. */
const leader = v.object({
  id,
  personId: id,
  name: v.string(),
  role: v.picklist(thankedRoles),
  placeName: v.string(),
});

export const thanks = {
  /** Leaders of one kind in the order of their places, or by part of a name. Nothing is counted. */
  'thanks.leaders': action({
    kind: 'read',
    input: v.object({
      community: v.optional(regionPath),
      role: v.picklist(thankedRoles),
      search: v.optional(text(20)),
      cursor: v.optional(cursor),
    }),
    output: pageOf(leader),
    refusals: [],
  }),
  /** Leaders whose birthday is today or near, the nearest first; only those who said when it is. */
  'thanks.soon': action({
    kind: 'read',
    input: v.object({ community: v.optional(regionPath) }),
    output: v.object({ list: v.array(v.object({ ...leader.entries, on: day, sent: v.boolean() })) }),
    refusals: [],
  }),
  /** A community's card to a leader: once for a birthday, one letter a day. */
  'thanks.send': action({
    kind: 'act',
    input: v.object({ to: id, kind: v.picklist(['birthday', 'letter']), words }),
    output: done,
    refusals: ['TEXT_REFUSED', 'NO_BIRTHDAY', 'CARD_SENT'],
  }),
  /** A resident's card to those who did an order, once it is closed. Nothing about the order changes. */
  'thanks.helper': action({
    kind: 'act',
    input: v.object({ id, words }),
    output: done,
    refusals: ['TEXT_REFUSED', 'NOBODY_TO_THANK', 'CARD_SENT'],
  }),
  /** A card, for those it is for and who wrote it; of an order it has the order's id. */
  'thanks.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      kind: v.picklist(cardKinds),
      title: v.string(),
      words: v.string(),
      /** The community; a neighbour is not named. */
      from: v.optional(v.string()),
      at: ms,
      /** It is for the caller. */
      mine: v.boolean(),
    }),
    refusals: [],
  }),
  'thanks.myBirthday': action({
    kind: 'read',
    input: v.object({}),
    output: v.object({ day: v.optional(dayOfYear) }),
    refusals: [],
  }),
  /** Month and day, no year; without a day it is taken back. */
  'thanks.tellBirthday': action({
    kind: 'act',
    input: v.object({ day: v.optional(dayOfYear) }),
    output: v.object({ day: v.optional(dayOfYear) }),
    refusals: [],
  }),
} as const;
