import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, page } from '../../kit/store';
import { cardsOf } from '../noticeViews';

/** What is for the caller: a notice is one document, and he looks under the places around him. */
export const noticeList = reads('notice.list', async ({ cursor }, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), shown: true };
  const { list, next } = await page('notices', mine, ['publishedAt', 'desc'], PAGE, cursor);
  return { list: await cardsOf(list, call), next };
});
