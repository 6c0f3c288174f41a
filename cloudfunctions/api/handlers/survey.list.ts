import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, moreThan, page } from '../../kit/store';
import { surveyCards } from '../surveying';

/** What the caller can answer now, found like notices under the places around him. */
export const surveyList = reads('survey.list', async ({ cursor }, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), open: true, until: moreThan(call.now) };
  const { list, next } = await page('surveys', mine, ['openedAt', 'desc'], PAGE, cursor);
  return { list: await surveyCards(list, call), next };
});
