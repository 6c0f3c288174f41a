import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { postCards } from '../posts';

/** Posts of a place and of everything in it. */
export const postList = reads('post.list', async ({ place, cursor }, call) => {
  const scopes = call.grants.filter(({ role }) => call.row[role]).map(({ scope }) => scope);
  const here = place ?? at('community', scopes[0] ?? '') ?? '';
  if (!call.reaches({ place: here })) return refused('NOT_FOUND');
  const { list, next } = await page('posts', { within: here, state: 'open' }, ['at', 'desc'], PAGE, cursor);
  return { list: await postCards(list, call), next };
});
