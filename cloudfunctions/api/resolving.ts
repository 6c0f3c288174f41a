import type { Output } from '@core/contract/index';
import type { Hearing } from '@core/domain/hearing/hearing';
import {
  blankResolution,
  FEWEST_RATINGS,
  isRatable,
  isResolutionRead,
  isWritten,
  roundOf,
  type Resolution,
} from '@core/domain/hearing/resolution';
import { hearingActs, type HearingRelation } from '@core/domain/hearing/steps';
import { mayHear } from '@core/domain/hearing/take';
import { contains } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { idOf } from '../kit/ids';
import { objectionId } from '../kit/notices';
import { refused, type Refused } from '../kit/refused';
import { count, find, one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { placeNames } from './grantView';
import { hearingFor } from './hearingViews';
import { toDoOf } from './resolutionOrders';

type View = Output<'resolution.get'>['resolution'];

/** Answers that are read with a resolution; whoever wants an older one asks the community. */
const MOST_ANSWERS = 20;

/** Everybody but those a session is for: who leads it, writes it down, or stands in. */
export const isOfHearing = (relations: readonly HearingRelation[]): boolean =>
  relations.some((one) => one !== 'party' && one !== 'clock');

export const ratingId = (hearingId: string, personId: string): string => idOf(hearingId, 'rating', personId);

/** Whether the caller may read what was resolved: all from 公示 on; of a mediation its parties, once they agree. */
function isReadBy(hearing: Hearing, relations: readonly HearingRelation[]): boolean {
  if (isOfHearing(relations)) return true;
  return relations.includes('party') && isResolutionRead(hearing);
}

/** The resolution of a session as it stands in the transaction; before anybody has written one a blank one. */
export async function resolutionIn(tx: Tx, hearing: Hearing, call: Call): Promise<Resolution> {
  return (await tx.get('resolutions', hearing._id)) ?? blankResolution(hearing, call.id, call.now);
}

/** A resolution as all read it from now on: the words of this edition are kept for good. */
export async function goesPublic(
  tx: Tx,
  before: Resolution,
  { id: by, now: at }: { id: string; now: number },
): Promise<void> {
  const { title, blocks, why, edition, _id } = before;
  const after = { ...before, edition: edition + 1, at };
  const said = { title, blocks, ...(why === undefined ? {} : { why }) };
  await tx.put('resolutions', after);
  await tx.put('resolutionEditions', { _id: `${_id}-${after.edition}`, ...said, at, by });
}

/** The written resolution, or why it cannot go on. */
export async function writtenIn(tx: Tx, id: string): Promise<Resolution | Refused<'RESOLUTION_EMPTY'>> {
  const resolution = await tx.get('resolutions', id);
  return resolution && isWritten(resolution) ? resolution : refused('RESOLUTION_EMPTY');
}

/** The answer of every act on what a session resolved. */
export async function showResolution(
  { hearingId = '' }: ActResult,
  call: Call,
): Promise<Output<'resolution.get'> | Refused<'NOT_FOUND' | 'HEARING_NOT_NOW'>> {
  const known = await hearingFor(hearingId, call);
  if (!known) return refused('NOT_FOUND');
  if (!isReadBy(known.hearing, known.relations)) return refused('HEARING_NOT_NOW');
  const { hearing, relations } = known;
  const stored = await one('resolutions', hearingId);
  const resolution = stored ?? blankResolution(hearing, hearing.host.personId, hearing.createdAt);
  const [names, said, rated, actions] = await Promise.all([
    placeNames([hearing.place]),
    objectionsOf({ hearing, resolution }, relations, call),
    ratingsOf(hearing, relations, call),
    toDoOf(hearing),
  ]);
  const { version, format, state, publicAt, objectUntil, voteId, carried, unanswered } = hearing;
  const { title, blocks, days, edition, why, evaluation } = resolution;
  return {
    resolution: {
      ...{ id: hearingId, version, format, state, placeName: names.get(hearing.place) ?? '' },
      ...{ title, blocks, days, edition, why, publicAt, objectUntil, voteId, carried, unanswered },
      ...{ ...said, ...rated, actions, evaluation },
      acts: hearingActs.filter((act) => mayHear(hearing, act, relations, call.now)),
    },
  };
}

async function objectionsOf(
  { hearing, resolution }: { hearing: Hearing; resolution: Resolution },
  relations: readonly HearingRelation[],
  call: Call,
): Promise<Pick<View, 'mayObject' | 'answers' | 'mine'>> {
  const { home } = call.caller;
  const round = roundOf(resolution);
  const here = home !== undefined && contains(hearing.place, home) ? home : undefined;
  const [answered, own] = await Promise.all([
    find('objections', { noticeId: round, answered: true }, MOST_ANSWERS, ['answeredAt', 'desc']),
    here === undefined ? undefined : one('objections', objectionId(round, here)),
  ]);
  const mine = own?.personId === call.id ? own : undefined;
  return {
    mayObject: here !== undefined && !own && mayHear(hearing, 'object', relations, call.now),
    answers: answered.map(({ _id: id, answer = '', answeredAt = 0 }) => ({
      id,
      words: answer,
      at: answeredAt,
    })),
    ...(mine && {
      mine: { words: mine.words, at: mine.at, answer: mine.answer, answeredAt: mine.answeredAt },
    }),
  };
}

async function ratingsOf(
  hearing: Hearing,
  relations: readonly HearingRelation[],
  call: Call,
): Promise<Pick<View, 'mayRate' | 'rated' | 'stars' | 'ratings'>> {
  const hearingId = hearing._id;
  const mayRate = relations.includes('party') && isRatable(hearing, call.now);
  const [ratings, mine] = await Promise.all([
    count('hearingRatings', { hearingId }),
    one('hearingRatings', ratingId(hearingId, call.id)),
  ]);
  const few = ratings < FEWEST_RATINGS;
  const stars = few
    ? []
    : await Promise.all([1, 2, 3, 4, 5].map((n) => count('hearingRatings', { hearingId, stars: n })));
  return {
    ...{ mayRate, ratings },
    ...(mine ? { rated: { stars: mine.stars, words: mine.words } } : {}),
    ...(few ? {} : { stars }),
  };
}
