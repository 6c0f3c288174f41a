import { reads } from '../../kit/handler';
import { receiptWords } from '../../kit/ballots';
import { refused } from '../../kit/refused';
import { page } from '../../kit/store';
import { voteFor } from '../voting';

const PAGE = 50;

/** The receipts of all ballots in the count, by number: as many as there are ballots, for whoever wants to look. */
export const voteReceipts = reads('vote.receipts', async ({ id, cursor }, call) => {
  const vote = await voteFor(id, call);
  if (!vote) return refused('NOT_FOUND');
  if (!vote.result) return refused('VOTE_OPEN');
  const { list, next } = await page('receipts', { voteId: id }, ['number', 'asc'], PAGE, cursor);
  const total = vote.result.ballots - vote.result.papers;
  const shown = list.map((receipt) => ({ id: receipt._id, number: receiptWords(receipt) }));
  return { list: shown, total, ...(next === undefined ? {} : { next }) };
});
