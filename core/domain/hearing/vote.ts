import { DAY, type Ms } from '../calendar/time';
import { keysOf } from '../notice/target';
import { retention } from '../people/retention';
import type { RegionPath } from '../place/region';

/** What a household vote decides about. */
export interface VoteSubject {
  kind: 'hearing' | 'covenant';
  id: string;
}

/** `yesNo`: for or against what was resolved; `choice`: which of several plans. */
export const voteKinds = ['yesNo', 'choice'] as const;
export type VoteKind = (typeof voteKinds)[number];
export const YES_NO = ['同意', '不同意', '弃权'];

/** How much of the ballots the one that wins must have: the most of all, more than half, two thirds. */
export const voteShares = ['most', 'half', 'twoThirds'] as const;
export type VoteShare = (typeof voteShares)[number];

/** `papers`: the window is over, and what was put on paper is still to be counted. */
export const voteStates = ['open', 'counting', 'papers', 'counted'] as const;
export type VoteState = (typeof voteStates)[number];

/** Fewer households than these hold no secret vote: everybody would know whose ballot is whose. */
export const FEWEST_HOUSEHOLDS = 10;
/** Turnout is shown in steps of so many households; of fewer ballots the choices are not told apart. */
export const BUCKET = 5;
export const FEWEST_VOTE_DAYS = 1;
export const MOST_VOTE_DAYS = 30;
export const MOST_CHOICES = 6;
/** Documents that ballots fall into by chance: as many as are counted in one look, and enough to vote side by side. */
export const BOXES = 64;

/** 一户一票. It knows how many households there are, never which of them said what. */
export interface HouseholdVote {
  _id: string;
  version: number;
  place: RegionPath;
  /** The place and every place around it. */
  within: RegionPath[];
  /** Under what the households it is put to find it. */
  keys: string[];
  subject: VoteSubject;
  kind: VoteKind;
  question: string;
  options: string[];
  /** Households in the place when it began: what the quorum is a share of, to the end. */
  households: number;
  /** Households that must take part, in percent. */
  quorum: number;
  share: VoteShare;
  state: VoteState;
  by: string;
  openedAt: Ms;
  closesAt: Ms;
  /** When the clock looks at it. */
  dueAt?: Ms;
  /** When whoever has not voted is told once more; gone once they have been. */
  remindAt?: Ms;
  countedAt?: Ms;
  result?: VoteResult;
  /** When it is forgotten who took part; absent once it has been. */
  forgetAt?: Ms;
}

/** What was counted. Ballots are those of the boxes and the papers together. */
export interface VoteResult {
  counts: number[];
  ballots: number;
  /** Of these on paper, spoilt ones among them. */
  papers: number;
  spoilt: number;
}

/** That a household has voted, and by whom. It holds no choice and no hour. */
export interface Participation {
  _id: string;
  voteId: string;
  household: RegionPath;
  /** Who voted, or who brought the paper to the door; empty once he has left. */
  by: string;
  how: 'app' | 'paper';
}

/** Where ballots fall into: counts, sealed. There are all of them from the beginning, so none is older than another. */
export interface BallotBox {
  _id: string;
  voteId: string;
  /** Nothing falls into it any more. */
  shut: boolean;
  sealed: string;
}

/** That a ballot is in the count: a number that says nothing of whose it is, or of what it says. */
export interface Receipt {
  _id: string;
  voteId: string;
  number: number;
}
export const RECEIPT_DIGITS = 12;

/** What opens a vote. */
export type Opening = Pick<
  HouseholdVote,
  | '_id'
  | 'place'
  | 'within'
  | 'subject'
  | 'kind'
  | 'question'
  | 'options'
  | 'households'
  | 'quorum'
  | 'share'
  | 'by'
>;

/** Households that have not voted are told once more so long before it ends. */
const REMIND_BEFORE = DAY;

/** A vote that begins now and ends after whole days; of one that is over tomorrow nobody is told twice. */
export function openedVote(said: Opening, days: number, now: Ms): HouseholdVote {
  const closesAt = now + days * DAY;
  const remindAt = closesAt - REMIND_BEFORE;
  const keys = keysOf({ place: said.place, roles: [] });
  const begun = { version: 1, state: 'open' as const, openedAt: now, closesAt, dueAt: closesAt };
  return { ...said, ...begun, keys, ...(remindAt > now ? { remindAt } : {}) };
}

/** Whether options can be put to the vote. */
export function areOptions(kind: VoteKind, options: readonly string[]): boolean {
  const distinct = new Set(options).size === options.length;
  if (kind === 'yesNo')
    return options.length === YES_NO.length && options.every((one, n) => one === YES_NO[n]);
  return distinct && options.length >= 2 && options.length <= MOST_CHOICES;
}

/** Whether somebody can vote now. */
export const isVoteOpen = (
  { state, closesAt }: Pick<HouseholdVote, 'state' | 'closesAt'>,
  now: Ms,
): boolean => state === 'open' && now < closesAt;

/** Turnout as it is shown while the window is open: 0 stands for fewer than five. */
export const bucketOf = (voted: number): number => Math.floor(voted / BUCKET) * BUCKET;

/** How many households must take part. */
export const quorumOf = ({ households, quorum }: Pick<HouseholdVote, 'households' | 'quorum'>): number =>
  Math.ceil((households * quorum) / 100);

/** The counts of a box with one ballot more. @throws RangeError when there is no such choice. */
export function withBallot(counts: readonly number[], choice: number): number[] {
  if (!Number.isInteger(choice) || choice < 0 || choice >= counts.length)
    throw new RangeError(`no choice ${choice}`);
  return counts.map((count, at) => (at === choice ? count + 1 : count));
}

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** All boxes and the papers together. */
export function tallyOf(
  options: number,
  boxes: readonly (readonly number[])[],
  papers: { counts: readonly number[]; spoilt: number },
): VoteResult {
  const counts = Array.from({ length: options }, (_, at) =>
    [...boxes, papers.counts].reduce((sum, box) => sum + (box[at] ?? 0), 0),
  );
  const onPaper = sumOf(papers.counts) + papers.spoilt;
  return { counts, ballots: sumOf(counts) + papers.spoilt, papers: onPaper, spoilt: papers.spoilt };
}

/** How many households took part, counted apart from what they said. */
export interface TookPart {
  app: number;
  paper: number;
  receipts: number;
}

/** What does not tie between ballots, receipts and households; empty when all agree. */
export function untied(result: VoteResult, { app, paper, receipts }: TookPart): string[] {
  const inBoxes = result.ballots - result.papers;
  return [
    ...(inBoxes === app ? [] : [`${inBoxes} ballots of ${app} households`]),
    ...(receipts === app ? [] : [`${receipts} receipts of ${app} households`]),
    ...(result.papers === paper ? [] : [`${result.papers} papers of ${paper} households`]),
  ];
}

export interface Verdict {
  /** Enough households took part. */
  quorate: boolean;
  /** The choice that has its share; absent where none has, or too few took part. */
  winner?: number;
  /** What was put to the vote is so. */
  carried: boolean;
}

/** What the count comes to. */
export function verdictOf(vote: HouseholdVote, { counts, ballots }: VoteResult): Verdict {
  const quorate = ballots > 0 && ballots >= quorumOf(vote);
  if (!quorate) return { quorate, carried: false };
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  const alone = counts.lastIndexOf(most) === first;
  if (!alone || !hasShare(vote.share, most, ballots)) return { quorate, carried: false };
  return { quorate, winner: first, carried: vote.kind === 'choice' || first === 0 };
}

function hasShare(share: VoteShare, most: number, ballots: number): boolean {
  if (share === 'half') return most * 2 > ballots;
  return share === 'most' ? most > 0 : most * 3 >= ballots * 2;
}

/** Whether the choices are told apart: of fewer than five, who said what could be guessed. */
export const isToldApart = ({ ballots }: Pick<VoteResult, 'ballots'>): boolean => ballots >= BUCKET;

/** The vote after its window; nobody votes any more, and the boxes are being shut. */
export function closing(vote: HouseholdVote): HouseholdVote {
  const { dueAt: _due, remindAt: _remind, ...kept } = vote;
  return { ...kept, state: 'counting', version: vote.version + 1 };
}

/** How long it is kept who took part. */
const FORGET_PARTS_AFTER = retention.votes.days * DAY;

/** The vote once everything has been counted, for good. */
export function counted(vote: HouseholdVote, result: VoteResult, now: Ms): HouseholdVote {
  return {
    ...vote,
    ...{ state: 'counted', version: vote.version + 1, countedAt: now, result },
    forgetAt: now + FORGET_PARTS_AFTER,
  };
}
