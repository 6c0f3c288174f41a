import * as v from 'valibot';
import { slots } from '../domain/order/wanted';
import { listCategories } from '../domain/unit/lists';
import { wishActs, wishRelations } from '../domain/wish/steps';
import {
  MOST_OF_A_PART,
  MOST_PARTS,
  seasons,
  shelves,
  verifyWays,
  wishConsents,
  wishDueSteps,
  wishers,
  wishKinds,
  wishOutcomes,
  wishStates,
} from '../domain/wish/wish';
import { topicCategories } from '../domain/topic/topic';
import { action } from './action';
import { count, cursor, day, id, ms, near, pageOf, phone, photo, regionPath, role } from './shapes';
import { someText, text, version } from './shapes';

const person = v.object({ name: v.string(), role });
const part = v.object({ title: v.string(), count, left: count });

/** A wish as the wall shows it: whose it is stands nowhere. */
const wishCard = v.object({
  id,
  version,
  code: v.string(),
  state: v.picklist(wishStates),
  outcome: v.optional(v.picklist(wishOutcomes)),
  /** What he is called here, e.g. 桂树爷爷. */
  name: v.string(),
  gridName: v.string(),
  near: v.optional(near),
  wisher: v.picklist(wishers),
  kind: v.picklist(wishKinds),
  season: v.optional(v.picklist(seasons)),
  title: v.string(),
  words: v.string(),
  photos: v.array(photo),
  worth: count,
  parts: v.array(part),
  since: ms,
  /** For who waits for it, took it on, or has to answer for it. */
  due: v.optional(v.object({ at: ms, step: v.picklist(wishDueSteps) })),
});

const wishView = v.object({
  ...wishCard.entries,
  /** Why the wall says it in other words than the owner, for who may read both. */
  wall: v.optional(v.object({ title: v.string(), words: v.string() })),
  accountable: v.optional(v.object({ ...person.entries, until: v.optional(ms) })),
  /** Name, telephone and door: for the owner, the staff of the place, and who took it on. */
  contact: v.optional(
    v.object({ name: v.string(), phone: v.optional(v.string()), address: v.string(), note: v.string() }),
  ),
  pledges: v.array(
    v.object({
      /** Neighbours are named to those concerned alone; a unit to everybody. */
      name: v.optional(v.string()),
      unit: v.optional(v.string()),
      takes: v.array(count),
      mine: v.boolean(),
      at: ms,
    }),
  ),
  proxy: v.optional(v.object({ by: person, consent: v.picklist(wishConsents) })),
  verified: v.optional(v.object({ how: v.picklist(verifyWays), at: ms })),
  declined: v.optional(v.object({ reason: v.string(), goTo: v.string() })),
  delivery: v.optional(v.object({ words: v.string(), photos: v.array(photo), at: ms })),
  dispute: v.optional(v.object({ words: v.string(), at: ms })),
  decision: v.optional(v.object({ words: v.string(), by: v.optional(person), at: ms })),
  released: v.optional(v.object({ words: v.string(), at: ms })),
  thanks: v.optional(v.object({ words: v.string(), at: ms })),
  story: v.optional(v.object({ given: v.boolean(), at: ms })),
  converted: v.optional(v.object({ to: v.picklist(['order', 'need', 'topic']), id })),
  toCall: v.boolean(),
  toDecide: v.boolean(),
  trail: v.array(v.object({ at: ms, act: v.string(), by: v.optional(person) })),
  relations: v.array(v.picklist(wishRelations)),
  acts: v.array(v.picklist(wishActs)),
});

const which = { id, version };
const shown = v.object({ wish: wishView });
const photos = v.pipe(v.array(id), v.maxLength(3));
const stale = ['STALE', 'NOT_NOW', 'NOT_YOURS'] as const;
/** What may not stand in a wish; `fields` names the words. */
const worded = ['TEXT_REFUSED', 'WISH_WORDS'] as const;
const withWords = (...refusals: readonly ('OWNER_FIRST' | 'NOT_FULL')[]) =>
  action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: shown,
    refusals: [...stale, ...worded, ...refusals],
  });
const takes = v.pipe(
  v.array(v.pipe(count, v.maxValue(MOST_OF_A_PART))),
  v.maxLength(MOST_PARTS),
  v.check((all) => all.some((one) => one > 0), 'empty'),
);
/** For the unit one stands for, not for oneself. */
const asUnit = v.optional(v.boolean(), false);

export const wish = {
  'wish.submit': action({
    kind: 'act',
    input: v.object({
      wisher: v.picklist(wishers),
      kind: v.picklist(wishKinds),
      season: v.optional(v.picklist(seasons)),
      title: someText(20),
      words: someText(300),
      photos: v.optional(photos, []),
      /** In yuan, as one reckons; 0 where nothing is to be bought. */
      worth: v.optional(v.pipe(count, v.maxValue(100_000)), 0),
      /** What several can take on apart; without any it is one. */
      parts: v.optional(
        v.pipe(
          v.array(
            v.object({
              title: someText(20),
              count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_OF_A_PART)),
            }),
          ),
          v.maxLength(MOST_PARTS),
        ),
        [],
      ),
      note: v.optional(text(60), ''),
      /** For a neighbour, by leaders and staff of the place; for a child or somebody sick, by the guardian. */
      proxy: v.optional(
        v.object({
          household: regionPath,
          name: someText(20),
          phone: v.optional(phone),
          ward: v.optional(id),
          consent: v.picklist(['phone', 'faceToFace', 'paper']),
        }),
      ),
    }),
    output: shown,
    /** TOO_DEAR: dearer than the county allows. */
    refusals: [
      ...worded,
      ...(['NOT_PROXY', 'NOBODY_ANSWERS', 'TOO_MANY_WISHES', 'TOO_DEAR', 'GUARDIAN_NEEDED'] as const),
    ],
  }),
  'wish.mine': action({
    kind: 'read',
    /** Said by oneself, said for somebody, or taken on. */
    input: v.object({ which: v.picklist(['said', 'placed', 'taken']), cursor: v.optional(cursor) }),
    output: pageOf(wishCard),
    refusals: [],
  }),
  'wish.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** The wall of the community one lives or helps in. */
  'wish.wall': action({
    kind: 'read',
    input: v.object({
      shelf: v.picklist(shelves),
      filter: v.optional(v.picklist(['near', 'children', 'elders', ...seasons])),
      cursor: v.optional(cursor),
    }),
    output: v.object({
      ...pageOf(wishCard).entries,
      /** How many stand on each shelf; with the first page. */
      counts: v.optional(v.object({ waiting: count, running: count, done: count })),
    }),
    refusals: [],
  }),
  /** What waits for staff or a building leader, the most urgent first. */
  'wish.desk': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(wishCard),
    refusals: [],
  }),
  'wish.verify': action({
    kind: 'act',
    input: v.object({ ...which, how: v.picklist(verifyWays) }),
    output: shown,
    refusals: stale,
  }),
  /** Onto the wall; in other words where its own tell too much of the person. */
  'wish.publish': action({
    kind: 'act',
    input: v.object({ ...which, title: v.optional(someText(20)), words: v.optional(someText(300)) }),
    output: shown,
    refusals: [...stale, ...worded],
  }),
  'wish.decline': action({
    kind: 'act',
    input: v.object({ ...which, reason: someText(60), goTo: v.optional(text(60), '') }),
    output: shown,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'wish.withdraw': action({ kind: 'act', input: v.object(which), output: shown, refusals: stale }),
  'wish.claim': action({
    kind: 'act',
    input: v.object({ id, asUnit }),
    output: shown,
    refusals: ['TAKEN', 'NOT_NOW', 'NOT_YOURS'],
  }),
  'wish.pledge': action({
    kind: 'act',
    input: v.object({ id, takes, asUnit }),
    output: shown,
    refusals: ['TAKEN', 'PART_TAKEN', 'NOT_NOW', 'NOT_YOURS'],
  }),
  'wish.unpledge': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['NOT_NOW', 'NOT_YOURS'],
  }),
  'wish.contact': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: [...stale, 'NOT_FULL'],
  }),
  'wish.release': withWords(),
  'wish.deliver': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200), photos: v.optional(photos, []) }),
    output: shown,
    refusals: [...stale, ...worded],
  }),
  'wish.confirm': action({
    kind: 'act',
    input: v.object(which),
    output: shown,
    refusals: [...stale, 'OWNER_FIRST'],
  }),
  'wish.dispute': withWords('OWNER_FIRST'),
  'wish.mend': withWords(),
  'wish.leaveOff': withWords('OWNER_FIRST'),
  /** 书记定. */
  'wish.keep': withWords(),
  'wish.explain': withWords(),
  'wish.convert': action({
    kind: 'act',
    input: v.object({
      ...which,
      to: v.variant('kind', [
        v.object({ kind: v.literal('order'), itemId: id, day, slot: v.picklist(slots) }),
        v.object({
          kind: v.literal('need'),
          category: v.picklist(listCategories),
          quantity: text(20),
          until: day,
        }),
        v.object({ kind: v.literal('topic'), category: v.picklist(topicCategories) }),
      ]),
    }),
    output: shown,
    refusals: [...stale, 'ITEM_GONE', 'DAY_PAST', 'NOBODY_ANSWERS'],
  }),
  'wish.thank': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200), story: v.boolean() }),
    output: shown,
    refusals: [...stale, ...worded],
  }),
  /** Lets it be told, or no longer. */
  'wish.tell': action({
    kind: 'act',
    input: v.object({ ...which, given: v.boolean() }),
    output: shown,
    refusals: stale,
  }),
  /** A share card for the grid's group, by the job that draws it. */
  'wish.card': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ id }),
    refusals: ['NOT_NOW'],
  }),
  /** 心愿册: what was fulfilled in a year, of those who let it be told. */
  'wish.book': action({
    kind: 'act',
    input: v.object({ place: regionPath, year: v.pipe(v.string(), v.regex(/^20\d\d$/, 'year')) }),
    output: v.object({ id }),
    refusals: [],
  }),
  /** A link to a card or book that one had made; it ends within minutes. */
  'wish.sheet': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ url: v.string(), name: v.string(), missing: v.string() }),
    refusals: ['NOT_READY'],
  }),
} as const;
