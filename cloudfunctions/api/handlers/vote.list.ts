import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, page } from '../../kit/store';
import { voteCards } from '../voting';

/** Votes that are open around the caller: found by everybody whom they are put to, whoever was told. */
export const voteList = reads('vote.list', async ({ cursor }, call) => {
  const open = { keys: anyOf(readerKeys(call.caller)), state: 'open' };
  const { list, next } = await page('votes', open, ['closesAt', 'asc'], PAGE, cursor);
  return { list: await voteCards(list, call), next };
});
