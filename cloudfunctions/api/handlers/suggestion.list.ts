import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { shownSuggestions } from '../suggesting';

/** Each comes with the orders it rests on. */
const FEW = 3;

/** What neighbours of the community ordered or saw so often that it may be talked about, the latest first. */
export const suggestionList = reads('suggestion.list', async ({ cursor }, call) => {
  const community = at('community', widestScope(call) ?? '');
  if (!community) return { list: [] };
  const { list, next } = await page('suggestions', { community, state: 'open' }, ['at', 'desc'], FEW, cursor);
  return { list: await shownSuggestions(list, call), next };
});
