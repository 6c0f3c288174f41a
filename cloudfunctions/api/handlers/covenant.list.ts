import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, page } from '../../kit/store';
import { covenantCards } from '../covenantViews';

/** 公约 of the places around the caller, the latest edition first. */
export const covenantList = reads('covenant.list', async ({ cursor }, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), shown: true };
  const { list, next } = await page('covenants', mine, ['publishedAt', 'desc'], PAGE, cursor);
  return { list: await covenantCards(list, call), next };
});
