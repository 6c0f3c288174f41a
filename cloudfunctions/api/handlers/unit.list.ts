import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { unitViews } from '../units';

/** Units that report to a place, those that wait for an answer first. */
export const unitList = reads('unit.list', async ({ place: asked, state, cursor }, call) => {
  const place = asked ?? widestScope(call) ?? '';
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  const { list, next } = await page('units', { place, state }, ['at', 'asc'], PAGE, cursor);
  return { list: await unitViews(list), next };
});
