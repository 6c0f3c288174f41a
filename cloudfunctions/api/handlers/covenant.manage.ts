import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { covenantCards } from '../covenantViews';
import { widestScope } from '../deskPlace';

/** Covenants of a place and of everything in it, drafts too, the last changed first. */
export const covenantManage = reads('covenant.manage', async ({ place, cursor }, call) => {
  const here = place ?? widestScope(call) ?? '';
  const region = call.reaches({ place: here }) ? await one('regions', here) : undefined;
  if (!region) return refused('NOT_FOUND');
  const { list, next } = await page('covenants', { within: here }, ['at', 'desc'], PAGE, cursor);
  return { list: await covenantCards(list, call), next, place: here, placeName: region.name };
});
