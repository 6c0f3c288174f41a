import type { Ms } from '../calendar/time';
import { isReadable, type Block } from '../notice/block';
import type { RegionPath } from '../place/region';
import { EVALUATE_AFTER } from './conditions';
import type { Hearing } from './hearing';

/** What was resolved is words: nothing in it is a picture. */
export type ResolutionBlock = Exclude<Block, { kind: 'picture' }>;

/** 决议: what a session resolved. `_id` is the session's; who may read it follows from the session. */
export interface Resolution {
  _id: string;
  place: RegionPath;
  title: string;
  blocks: ResolutionBlock[];
  /** Whole days of 公示. */
  days: number;
  by: string;
  at: Ms;
  /** How often it has been read by all: once, and once more after each time it was taken up again. */
  edition: number;
  /** Why it was taken up again last. */
  why?: string;
  /** When those who took part are asked what came of it; absent once they have been. */
  askAt?: Ms;
  /** What the host says came of it, once it has been looked back on. */
  evaluation?: string;
}

/** What one who took part says of it, 30 days on. */
export interface HearingRating {
  /** Made of the session and the person. */
  _id: string;
  hearingId: string;
  personId: string;
  stars: number;
  words: string;
  at: Ms;
}

/** Fewer opinions than these are not summed up: whose they are could be guessed. */
export const FEWEST_RATINGS = 5;

/** A resolution nobody has written yet. */
export const blankResolution = (
  { _id, place, title }: Pick<Hearing, '_id' | 'place' | 'title'>,
  by: string,
  at: Ms,
): Resolution => ({
  ...{ _id, place, title, blocks: [], days: 7, by, at, edition: 0 },
});

/** Under what objections to one edition are found: once it is taken up again, every household can object anew. */
export const roundOf = ({ _id, edition }: Pick<Resolution, '_id' | 'edition'>): string => `${_id}-${edition}`;

/** Whether there is something to be put to the vote or to be published. */
export const isWritten = (resolution: Pick<Resolution, 'title' | 'blocks'> | undefined): boolean =>
  resolution !== undefined && isReadable(resolution.title, resolution.blocks);

const read: readonly Hearing['state'][] = ['resolutionPublic', 'actions', 'evaluated', 'closed'];

/** Whether all whom the session is for may read it: from 公示 on, and while they vote about it. */
export const isResolutionRead = (hearing: Pick<Hearing, 'state' | 'voteId'>): boolean =>
  read.includes(hearing.state) || hearing.state === 'householdVote';

/** Whether those who took part can say what came of it. */
export const isRatable = (hearing: Pick<Hearing, 'state' | 'actionsAt' | 'actions'>, now: Ms): boolean =>
  (hearing.state === 'actions' || hearing.state === 'evaluated') &&
  hearing.actions.length > 0 &&
  now >= (hearing.actionsAt ?? now) + EVALUATE_AFTER;

/** When they are asked. */
export const askedAt = (actionsAt: Ms): Ms => actionsAt + EVALUATE_AFTER;
