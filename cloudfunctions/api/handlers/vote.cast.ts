import { isVoteOpen } from '@core/domain/hearing/vote';
import { contains } from '@core/domain/place/region';
import { possibleReceipts, receiptWords } from '../../kit/ballots';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { many } from '../../kit/store';
import { isVerified } from '../binding';
import { orVoted, showVote, tookPart, voteFor } from '../voting';

/** The one ballot of a household. That it voted and what it chose stand apart, and nothing leads from one to the other. */
export const voteCast = acts(
  'vote.cast',
  async ({ id, choice }, call) => {
    const vote = await voteFor(id, call);
    if (!vote || !contains(vote.place, call.home)) return refused('NOT_FOUND');
    if (choice >= vote.options.length) return refused('BAD_INPUT', { fields: ['choice'] });
    if (!isVoteOpen(vote, call.now)) return refused('VOTE_CLOSED');
    if (!(await isVerified(call))) return refused('HOME_UNVERIFIED');
    const part = { household: call.home, by: call.id, choice };
    return orVoted(vote, call.home, () => commitOnce(call, (tx) => tookPart(tx, call, vote, part)));
  },
  async (result, call) => {
    const left = await many('receipts', possibleReceipts(result.voteId ?? '', call.act?.id ?? ''));
    const shown = await showVote(result, call);
    const [receipt] = left;
    if (isRefused(shown) || !receipt) return refused('NOT_FOUND');
    return { ...shown, receipt: receiptWords(receipt) };
  },
);
