import {
  BOXES,
  counted,
  tallyOf,
  untied,
  verdictOf,
  type BallotBox,
  type HouseholdVote,
  type TookPart,
} from '@core/domain/hearing/vote';
import { countsIn } from './ballots';
import { afterVote } from './afterVote';
import { count, find, remove } from './store';
import type { Tx } from './transaction';

/** The boxes, which have been shut, and who took part, counted in indexes: none of it changes any more. */
export async function lookedIn(voteId: string): Promise<Pick<Counting, 'boxes' | 'took'>> {
  const [boxes, app, paper, receipts] = await Promise.all([
    find('ballotBoxes', { voteId }, BOXES),
    count('voteParts', { voteId, how: 'app' }),
    count('voteParts', { voteId, how: 'paper' }),
    count('receipts', { voteId }),
  ]);
  return { boxes, took: { app, paper, receipts } };
}

interface Counting {
  boxes: readonly BallotBox[];
  took: TookPart;
  papers: { counts: readonly number[]; spoilt: number };
}

/**
 * Adds up all boxes and the papers, and does what the count means for what was put to the vote.
 * @throws Error when ballots, receipts and households do not tie: then nothing is counted, and somebody has to look.
 */
export async function countUp(
  tx: Tx,
  vote: HouseholdVote,
  { boxes, took, papers }: Counting,
  now: number,
): Promise<void> {
  if (boxes.length < BOXES || boxes.some(({ shut }) => !shut)) throw new Error('a box is not shut');
  const result = tallyOf(vote.options.length, boxes.map(countsIn), papers);
  const wrong = untied(result, took);
  if (wrong.length > 0) throw new Error(`a vote does not tie: ${wrong.join('; ')}`);
  await tx.put('votes', counted(vote, result, now));
  await afterVote(tx, vote, verdictOf(vote, result), now);
}

/** Once it is counted, the boxes go: what is left is the sum. */
export async function emptied(voteId: string): Promise<void> {
  await remove('ballotBoxes', { voteId });
}
