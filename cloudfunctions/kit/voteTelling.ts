import type { HouseholdVote } from '@core/domain/hearing/vote';
import type { VoteAbout } from '@core/domain/hearing/voteMessages';
import type { JobRow } from './documents';
import { idOf } from './ids';
import { jobRow } from './jobRow';

/** The work of telling a place about a vote: once for each thing told. Call `startJobs()` after it. */
export const voteTelling = (
  { _id: vote, place }: Pick<HouseholdVote, '_id' | 'place'>,
  about: VoteAbout,
  now: number,
): JobRow => jobRow(idOf(vote, about), 'voteTell', now, { place, input: { vote, about }, firm: true });
