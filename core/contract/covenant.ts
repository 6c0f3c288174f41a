import * as v from 'valibot';
import { covenantPhases, FEWEST_DAYS, MOST_DAYS } from '../domain/covenant/covenant';
import { LONGEST_TITLE } from '../domain/notice/block';
import { action } from './action';
import { blocks, shownBlock } from './block';
import { count, cursor, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const card = v.object({
  id,
  title: v.string(),
  placeName: v.string(),
  phase: v.picklist(covenantPhases),
  edition: count,
  discussUntil: v.optional(ms),
  publishedAt: v.optional(ms),
  /** Whether the caller's household agrees to what is read now. */
  consented: v.boolean(),
});
/** What its households read: how many agree, never who. */
const view = v.object({
  ...card.entries,
  blocks: v.array(shownBlock),
  why: v.optional(v.string()),
  agreeing: count,
  households: count,
  mayConsent: v.boolean(),
});
const acts = ['save', 'publish', 'end'] as const;
const edited = v.object({
  ...view.entries,
  version,
  place: regionPath,
  draftTitle: v.string(),
  draft: v.array(shownBlock),
  /** Whether there is something that its households have not been asked about. */
  changed: v.boolean(),
  acts: v.array(v.picklist(acts)),
});
const shown = v.object({ covenant: view });
const kept = v.object({ covenant: edited });
const which = { id, version };

export const covenant = {
  /** 公约 of the places around the caller's home and offices. */
  'covenant.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  'covenant.manage': action({
    kind: 'read',
    input: v.object({ place: v.optional(regionPath), cursor: v.optional(cursor) }),
    output: v.object({ ...pageOf(card).entries, place: regionPath, placeName: v.string() }),
    refusals: [],
  }),
  'covenant.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** Every edition that people have read, the latest first. */
  'covenant.history': action({
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
        /** How many households agreed to it. */
        agreed: count,
      }),
    ),
    refusals: [],
  }),
  /** The caller's household agrees to the edition that he has read; once a household. */
  'covenant.consent': action({
    kind: 'act',
    input: v.object({ id, edition: count }),
    output: shown,
    refusals: ['COVENANT_NOT_NOW', 'COVENANT_OLD', 'CONSENTED'],
  }),
  /** Anybody of the household can take it back. */
  'covenant.withdrawConsent': action({
    kind: 'act',
    input: v.object({ id, edition: count }),
    output: shown,
    refusals: ['COVENANT_NOT_NOW', 'COVENANT_OLD', 'NOT_CONSENTED'],
  }),
  /** As staff see it, with what is being written. */
  'covenant.edit': action({ kind: 'read', input: v.object({ id }), output: kept, refusals: [] }),
  /** Keeps what is written; nobody else reads it before it is published. */
  'covenant.save': action({
    kind: 'act',
    input: v.object({
      id: v.optional(id),
      version: v.optional(version),
      place: regionPath,
      title: text(LONGEST_TITLE),
      blocks,
    }),
    output: kept,
    refusals: ['STALE', 'COVENANT_NOT_NOW', 'NOT_YOUR_PICTURE', 'TEXT_REFUSED'],
  }),
  /** Puts what is written before the households, to be talked over for so many days; they are asked anew. */
  'covenant.publish': action({
    kind: 'act',
    input: v.object({
      ...which,
      days: v.optional(v.pipe(count, v.minValue(FEWEST_DAYS), v.maxValue(MOST_DAYS)), 7),
      why: v.optional(text(60), ''),
    }),
    output: kept,
    refusals: ['STALE', 'COVENANT_NOT_NOW', 'COVENANT_SAME', 'NOTICE_EMPTY', 'TEXT_REFUSED'],
  }),
  /** Holds no longer. */
  'covenant.end': action({
    kind: 'act',
    input: v.object({ ...which, why: someText(60) }),
    output: kept,
    refusals: ['STALE', 'COVENANT_NOT_NOW', 'TEXT_REFUSED'],
  }),
} as const;
