import * as v from 'valibot';
import {
  areOptions,
  FEWEST_VOTE_DAYS,
  MOST_CHOICES,
  MOST_VOTE_DAYS,
  RECEIPT_DIGITS,
  voteKinds,
  voteShares,
  voteStates,
} from '../domain/hearing/vote';
import { action } from './action';
import { hearingStale, whichHearing } from './hearing';
import { count, cursor, id, ms, pageOf, regionPath, someText, version } from './shapes';

const percent = v.pipe(count, v.maxValue(100));
const days = v.pipe(v.number(), v.integer(), v.minValue(FEWEST_VOTE_DAYS), v.maxValue(MOST_VOTE_DAYS));
/** As it was shown, with or without its spaces. */
const receipt = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\D/g, '')),
  v.length(RECEIPT_DIGITS, 'receipt'),
);
const options = v.pipe(v.array(someText(20)), v.maxLength(MOST_CHOICES));

const result = v.object({
  /** By choice; absent where there are so few ballots that they could be guessed. */
  counts: v.optional(v.array(count)),
  ballots: count,
  papers: count,
  spoilt: count,
  receipts: count,
  quorate: v.boolean(),
  winner: v.optional(count),
  carried: v.boolean(),
});

/** A vote as a household sees it: never who has voted, and how many only in steps of five while it is open. */
const voteView = v.object({
  id,
  version,
  hearingId: v.optional(id),
  covenantId: v.optional(id),
  place: regionPath,
  placeName: v.string(),
  kind: v.picklist(voteKinds),
  question: v.string(),
  options: v.array(v.string()),
  state: v.picklist(voteStates),
  openedAt: ms,
  closesAt: ms,
  households: count,
  /** How many households must take part. */
  needed: count,
  share: v.picklist(voteShares),
  /** At least so many have; 0: fewer than five. Exact once it has been counted. */
  turnout: count,
  /** How the caller's household stands: it votes here, has voted, or does not vote here. */
  household: v.picklist(['open', 'voted', 'unverified', 'elsewhere']),
  mayVote: v.boolean(),
  result: v.optional(result),
  /** What the caller may do to it as staff, and how many papers there are to count. */
  acts: v.array(v.picklist(['paper', 'count'])),
  papers: v.optional(count),
});
const shown = v.object({ vote: voteView });
const voteCard = v.object({
  id,
  question: v.string(),
  placeName: v.string(),
  closesAt: ms,
  household: voteView.entries.household,
});

export const vote = {
  /** Puts what was resolved in a session to the households of its place. */
  'vote.open': action({
    kind: 'act',
    input: v.pipe(
      v.object({
        ...whichHearing,
        kind: v.picklist(voteKinds),
        question: someText(100),
        options,
        days,
        quorum: percent,
        share: v.picklist(voteShares),
      }),
      v.check(({ kind, options }) => areOptions(kind, options), 'options'),
    ),
    output: shown,
    refusals: [...hearingStale, 'TOO_FEW_HOUSEHOLDS', 'RESOLUTION_EMPTY', 'TEXT_REFUSED'],
  }),
  /** Votes that are open where the caller lives or works, the next to end first. */
  'vote.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(voteCard),
    refusals: [],
  }),
  'vote.get': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  /** The one ballot of the caller's household. The answer says nothing of what was chosen. */
  'vote.cast': action({
    kind: 'act',
    input: v.object({ id, choice: v.pipe(count, v.maxValue(MOST_CHOICES - 1)) }),
    secret: ['choice'],
    output: v.object({ ...shown.entries, receipt: v.string() }),
    refusals: ['VOTE_CLOSED', 'HOUSEHOLD_VOTED', 'HOME_UNVERIFIED'],
  }),
  /** Whether the ballot of a receipt is in the boxes, or in the count. */
  'vote.check': action({
    kind: 'read',
    input: v.object({ id, receipt }),
    output: v.object({ there: v.boolean(), counted: v.boolean() }),
    refusals: [],
  }),
  'vote.result': action({
    kind: 'read',
    input: v.object({ id }),
    output: shown,
    refusals: ['VOTE_OPEN'],
  }),
  /** Every receipt that is in the count, by number. */
  'vote.receipts': action({
    kind: 'read',
    input: v.object({ id, cursor: v.optional(cursor) }),
    output: pageOf(v.object({ id, number: v.string() })),
    refusals: ['VOTE_OPEN'],
  }),
  /** A household puts its ballot on paper, at the door, because it wants to: it is noted that it did, and nothing else. */
  'vote.paper': action({
    kind: 'act',
    input: v.object({ id, household: regionPath, agreed: v.literal(true) }),
    output: shown,
    refusals: ['VOTE_CLOSED', 'HOUSEHOLD_VOTED'],
  }),
  /** What stood on the papers, together, once the window is over. */
  'vote.count': action({
    kind: 'act',
    input: v.object({
      id,
      version,
      counts: v.pipe(v.array(v.pipe(count, v.maxValue(99_999))), v.maxLength(MOST_CHOICES)),
      spoilt: v.pipe(count, v.maxValue(99_999)),
    }),
    secret: ['counts', 'spoilt'],
    output: shown,
    refusals: ['STALE', 'VOTE_NOT_NOW', 'PAPERS_DIFFER'],
  }),
} as const;
