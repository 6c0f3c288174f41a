import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { anyOf, find } from '../../kit/store';
import { cardsOf } from '../noticeViews';

/** The newest that stands above the others, for the first page. */
export const noticeTop = reads('notice.top', async (_, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), pinned: true };
  const [card] = await cardsOf(await find('notices', mine, 1, ['publishedAt', 'desc']), call);
  return { notice: card };
});
