import { boxIds, boxWith } from '../kit/ballots';
import { countUp, emptied, lookedIn } from '../kit/countVote';
import { inTurn } from '../kit/inTurn';
import { commit } from '../kit/transaction';
import type { Work } from './slices';

const SLICE = 16;
const AT_ONCE = 4;

/**
 * Counts a vote whose window is over. First every box is shut, each in a transaction of its own, so that whoever was
 * still voting is in it or was told that it is over; then all of them are added up. Papers are waited for.
 */
export const countVote: Work = async (cursor, now, { input }) => {
  const voteId = input?.vote ?? '';
  const from = Number(cursor);
  const some = boxIds(voteId).slice(from, from + SLICE);
  if (some.length > 0) {
    await inTurn(some, AT_ONCE, shut);
    return { cursor: String(from + some.length), done: some.length, finished: false };
  }
  if (await addUp(voteId, now)) await emptied(voteId);
  return { cursor, done: 1, finished: true };
};

const shut = (id: string): Promise<boolean> =>
  commit(async (tx) => {
    const box = await tx.get('ballotBoxes', id);
    if (!box || box.shut) return false;
    await tx.put('ballotBoxes', { ...boxWith(box), shut: true });
    return true;
  });

/** True once everything has been counted; with papers to come it is not. */
async function addUp(voteId: string, now: number): Promise<boolean> {
  const { boxes, took } = await lookedIn(voteId);
  return commit(async (tx) => {
    const vote = await tx.get('votes', voteId);
    if (vote?.state !== 'counting') return vote?.state === 'counted';
    const papers = { counts: [], spoilt: 0 };
    if (took.paper === 0) await countUp(tx, vote, { boxes, took, papers }, now);
    else await tx.put('votes', { ...vote, state: 'papers', version: vote.version + 1 });
    return took.paper === 0;
  });
}
