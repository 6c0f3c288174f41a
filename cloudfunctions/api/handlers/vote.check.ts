import { reads } from '../../kit/handler';
import { receiptId } from '../../kit/ballots';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { voteFor } from '../voting';

/** Whether a ballot is in. Whoever asks learns nothing of whose it is. */
export const voteCheck = reads('vote.check', async ({ id, receipt }, call) => {
  const vote = await voteFor(id, call);
  if (!vote) return refused('NOT_FOUND');
  const there = (await one('receipts', receiptId(id, Number(receipt)))) !== undefined;
  return { there, counted: there && vote.result !== undefined };
});
