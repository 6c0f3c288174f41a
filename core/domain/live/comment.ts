import type { Ms } from '../calendar/time';
import type { Caller, Role } from '../people/person';
import { contains } from '../place/region';
import type { Polls } from '../straw/straw';
import { pseudonymWords } from '../wish/pseudonym';
import { isOnAir, type Show } from './show';
import { crew, type ShowRelation } from './showSteps';
import { livesAtShow, showPlanners } from './showVisibility';

export const MOST_COMMENT = 100;
/** Seconds between two comments of one person; 0: as they come. */
export const slowSteps = [0, 10, 30, 60] as const;
export type Slow = (typeof slowSteps)[number];

/** What holds in the chat of one show; `_id` is the show. */
export interface Chat extends Polls {
  _id: string;
  version: number;
  /** The highest `seq` given out: one comment after another, without a gap and none twice. */
  last: number;
  /** How many of them nobody reads any more; absent before the first. */
  gone?: number;
  /** How many persons have said something. */
  speakers: number;
  slow: Slow;
  /** The `seq` that stands above the others. */
  pinned?: number;
  at: Ms;
}

export const quietChat = (_id: string, at: Ms): Chat => ({
  ...{ _id, version: 1, last: 0, speakers: 0, slow: 0, past: [], at },
});

/** Somebody who has said something in a show: all know him by his number there, and only the cloud who that is. */
export interface Commenter {
  _id: string;
  showId: string;
  personId: string;
  /** Absent until the first thing he said has its own. */
  number?: number;
  /** When he said something last. */
  saidAt: Ms;
  mutedAt?: Ms;
  /** He runs the show, and is not muted. */
  crew?: true;
}

/** What somebody said in a show. */
interface Spoken {
  _id: string;
  showId: string;
  /** Who said it; empty once he has left. */
  personId: string;
  /** He runs the show and is named; by which office, if by any. */
  crew?: { role?: Role };
  /** Empty once it is withdrawn. */
  words: string;
  at: Ms;
  goneAt?: Ms;
}

/** It is taken, and waits for its `seq`; nobody reads it before. */
export interface WaitingComment extends Spoken {
  waits: true;
  /** Where he was known when he said it. */
  number?: number;
}

export interface Comment extends Spoken {
  seq: number;
  number: number;
  waits?: undefined;
}

export const isNumbered = (one: Comment | WaitingComment): one is Comment => one.waits === undefined;

/** What a neighbour is called in a show: 石榴邻居, and from the twenty-first on with a number. No two are called alike. */
export function neighbourName(showId: string, number: number): string {
  let sum = 7;
  for (let n = 0; n < showId.length; n += 1) sum = (sum * 31 + showId.charCodeAt(n)) % 1_000_003;
  const all = pseudonymWords.length;
  const round = Math.floor((number - 1) / all) + 1;
  const word = pseudonymWords[(sum + number) % all] ?? pseudonymWords[0];
  return `${word}邻居${round > 1 ? ` ${round}` : ''}`;
}

/** Whether somebody runs the show: he keeps order in its chat, and speaks under his own name. */
export const runsShow = (relations: readonly ShowRelation[]): boolean =>
  crew.some((one) => relations.includes(one));

/** As what he is named who runs a show: the office he holds there, if any. */
export function crewOf(show: Pick<Show, 'place'>, { grants }: Pick<Caller, 'grants'>): Comment['crew'] {
  const planners: readonly Role[] = showPlanners;
  const office = grants.find(({ role, scope }) => planners.includes(role) && contains(scope, show.place));
  return office ? { role: office.role } : {};
}

/** Why somebody cannot take part now: he comments and is asked while it is on, where he lives or in what he runs. */
export function partRefusal(
  show: Pick<Show, 'state' | 'place'>,
  caller: Pick<Caller, 'home'>,
  relations: readonly ShowRelation[],
): 'SHOW_NOT_NOW' | 'NOT_LIVING_HERE' | undefined {
  if (!isOnAir(show)) return 'SHOW_NOT_NOW';
  return runsShow(relations) || livesAtShow(show, caller) ? undefined : 'NOT_LIVING_HERE';
}

/** Why somebody cannot say something just now; who runs the show always can. */
export function commentRefusal(
  { slow }: Pick<Chat, 'slow'>,
  commenter: Pick<Commenter, 'mutedAt' | 'saidAt'> | undefined,
  now: Ms,
): 'MUTED' | 'SLOW_MODE' | undefined {
  if (!commenter) return undefined;
  if (commenter.mutedAt !== undefined) return 'MUTED';
  // A send that waited for its turn may be older than the one before it.
  return slow > 0 && now - commenter.saidAt < slow * 1000 ? 'SLOW_MODE' : undefined;
}

/** Who says something now, as he is after it. */
export function speaking(
  commenter: Commenter | Pick<Commenter, '_id' | 'showId' | 'personId'>,
  now: Ms,
): Commenter {
  return { ...commenter, saidAt: 'saidAt' in commenter ? Math.max(now, commenter.saidAt) : now };
}

/** A comment that nobody reads any more: its words are gone for good, its `seq` stays taken. */
export const withdrawn = (comment: Comment, now: Ms): Comment => ({ ...comment, words: '', goneAt: now });

/** The chat once nobody reads a comment any more: it is counted once, and stands above the others no longer. */
export function chatWithout(chat: Chat, { seq, goneAt }: Pick<Comment, 'seq' | 'goneAt'>): Chat {
  const rest = chat.pinned === seq ? unpinned(chat) : chat;
  return goneAt === undefined ? { ...rest, gone: (chat.gone ?? 0) + 1 } : rest;
}

/** How many comments there are to be read up to a `seq`. */
export const readableUpTo = (seq: number, { gone = 0 }: { gone?: number | undefined }): number =>
  Math.max(0, seq - gone);

/** The chat with nothing above the others. */
export const unpinned = ({ pinned: _before, ...chat }: Chat): Chat => chat;

/** What holds in the chat has changed: pinned, slow, a straw poll. */
export const changedChat = (chat: Chat, now: Ms): Chat => ({ ...chat, version: chat.version + 1, at: now });
