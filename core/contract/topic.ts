import * as v from 'valibot';
import { formats, hearingStates } from '../domain/hearing/hearing';
import { slots } from '../domain/order/wanted';
import { topicActs, topicRelations } from '../domain/topic/steps';
import {
  topicCategories,
  topicConsents,
  topicDueSteps,
  topicShelves,
  topicSources,
  topicStates,
} from '../domain/topic/topic';
import { action } from './action';
import { orderCard } from './orderView';
import { count, cursor, day, done, id, ms, pageOf, phone, photo, regionPath, role } from './shapes';
import { someText, text, version } from './shapes';

const person = v.object({ name: v.string(), role });
const category = v.picklist(topicCategories);
const title = someText(30);
const words = text(500);

/** A topic as its neighbours see it: who proposed it stands nowhere. */
const topicCard = v.object({
  id,
  version,
  code: v.string(),
  state: v.picklist(topicStates),
  source: v.picklist(topicSources),
  category,
  place: regionPath,
  placeName: v.string(),
  title: v.string(),
  words: v.string(),
  photos: v.array(photo),
  seconds: count,
  /** Whether the caller seconds it, or proposed it. */
  seconded: v.boolean(),
  own: v.boolean(),
  /** 只跟调解员说. */
  isPrivate: v.boolean(),
  since: ms,
  /** For whoever proposed it and has to answer for it. */
  due: v.optional(v.object({ at: ms, step: v.picklist(topicDueSteps) })),
});

const topicView = v.object({
  ...topicCard.entries,
  accountable: v.optional(v.object({ ...person.entries, until: v.optional(ms) })),
  /** For the staff of the place; who looked is written down. */
  proposer: v.optional(v.object({ name: v.string(), phone: v.optional(v.string()) })),
  proxy: v.optional(v.object({ by: v.optional(person), consent: v.picklist(topicConsents) })),
  screened: v.optional(v.object({ words: v.string(), by: v.optional(person), at: ms })),
  session: v.optional(
    v.object({
      id,
      format: v.picklist(formats),
      state: v.picklist(hearingStates),
      title: v.string(),
      startsAt: ms,
    }),
  ),
  mergedInto: v.optional(v.object({ id, title: v.string() })),
  returned: v.optional(v.object({ reason: v.string(), goTo: v.string() })),
  orderId: v.optional(id),
  /** How many orders it rests on. */
  orders: count,
  trail: v.array(v.object({ at: ms, act: v.string(), by: v.optional(person) })),
  relations: v.array(v.picklist(topicRelations)),
  acts: v.array(v.picklist(topicActs)),
});

const which = { id, version };
const shown = v.object({ topic: topicView });
const stale = ['STALE', 'TOPIC_NOT_NOW', 'TOPIC_NOT_YOURS'] as const;
const photos = v.pipe(v.array(id), v.maxLength(3));

export const topic = {
  'topic.propose': action({
    kind: 'act',
    input: v.object({
      title,
      words: v.optional(words, ''),
      category,
      /** The community one lives in, or a grid or building of it. */
      place: regionPath,
      photos: v.optional(photos, []),
      /** 只跟调解员说. */
      isPrivate: v.optional(v.boolean(), false),
      /** For a neighbour, by leaders and staff of the place. */
      proxy: v.optional(
        v.object({
          household: regionPath,
          name: someText(20),
          phone: v.optional(phone),
          ward: v.optional(id),
          consent: v.picklist(topicConsents),
        }),
      ),
    }),
    output: shown,
    refusals: ['TEXT_REFUSED', 'NOT_PROXY', 'NOBODY_ANSWERS', 'TOO_MANY_TOPICS'],
  }),
  /** What neighbours have proposed already, the most alike first; `beside`: but this one. */
  'topic.similar': action({
    kind: 'read',
    input: v.object({ title: text(30), category, place: regionPath, beside: v.optional(id) }),
    output: v.object({ list: v.array(topicCard) }),
    refusals: [],
  }),
  /** Those of the community one lives in, or helps or works for. */
  'topic.list': action({
    kind: 'read',
    input: v.object({ shelf: v.picklist(topicShelves), cursor: v.optional(cursor) }),
    output: v.object({
      ...pageOf(topicCard).entries,
      /** How many stand on each shelf; with the first page. */
      counts: v.optional(v.object({ open: count, accepted: count, ended: count })),
    }),
    refusals: [],
  }),
  'topic.mine': action({
    kind: 'read',
    /** Proposed by oneself, for somebody else, or seconded. */
    input: v.object({ which: v.picklist(['proposed', 'placed', 'seconded']), cursor: v.optional(cursor) }),
    output: pageOf(topicCard),
    refusals: [],
  }),
  /** What waits for staff, the most urgent first. */
  'topic.desk': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(topicCard),
    refusals: [],
  }),
  'topic.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  'topic.second': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['TOPIC_NOT_NOW', 'TOPIC_NOT_YOURS', 'OWN_TOPIC', 'SECONDED'],
  }),
  'topic.unsecond': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['TOPIC_NOT_NOW', 'TOPIC_NOT_YOURS', 'NOT_SECONDED'],
  }),
  'topic.withdraw': action({ kind: 'act', input: v.object(which), output: shown, refusals: stale }),
  'topic.screen': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200) }),
    output: shown,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  /** Into a session; without one, for later. */
  'topic.accept': action({
    kind: 'act',
    input: v.object({ ...which, words: someText(200), session: v.optional(id) }),
    output: shown,
    /** SESSION_GONE: one that takes up no more, or is not for this. */
    refusals: [...stale, 'TEXT_REFUSED', 'SESSION_GONE'],
  }),
  'topic.merge': action({
    kind: 'act',
    input: v.object({ ...which, into: id }),
    output: shown,
    /** NOT_MERGEABLE: into one that is not there for this. */
    refusals: [...stale, 'NOT_MERGEABLE'],
  }),
  'topic.return': action({
    kind: 'act',
    input: v.object({ ...which, reason: someText(200), goTo: v.optional(text(60), '') }),
    output: shown,
    refusals: [...stale, 'TEXT_REFUSED'],
  }),
  'topic.convert': action({
    kind: 'act',
    input: v.object({ ...which, itemId: id, day, slot: v.picklist(slots) }),
    output: shown,
    refusals: [...stale, 'ITEM_GONE', 'DAY_PAST', 'NOBODY_ANSWERS'],
  }),

  /** What neighbours ordered or saw so often that it may be talked about. */
  'suggestion.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        id,
        source: v.picklist(['orders', 'snaps']),
        itemName: v.string(),
        gridName: v.string(),
        count,
        at: ms,
        orders: v.array(orderCard),
      }),
    ),
    refusals: [],
  }),
  /** Makes a topic of it, which is screened thereby. */
  'suggestion.take': action({
    kind: 'act',
    input: v.object({ id, title, words, category }),
    output: shown,
    refusals: ['SUGGESTION_GONE', 'TEXT_REFUSED', 'NOBODY_ANSWERS'],
  }),
  /** Not for thirty days. */
  'suggestion.dismiss': action({
    kind: 'act',
    input: v.object({ id }),
    output: done,
    refusals: ['SUGGESTION_GONE'],
  }),
} as const;
