import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, page } from '../../kit/store';
import { seriesCards } from '../seriesViews';

/** What comes round again in the places around the caller. */
export const seriesList = reads('series.list', async ({ cursor }, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), running: true };
  const { list, next } = await page('series', mine, ['at', 'desc'], PAGE, cursor);
  return { list: await seriesCards(list, call), next };
});
