import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { topicCards } from '../topicViews';

/** Topics of the community that wait for its staff, the most urgent first; what is private shows no words here. */
export const topicDesk = reads('topic.desk', async ({ cursor }, call) => {
  const community = at('community', widestScope(call) ?? '');
  if (!community) return { list: [] };
  const { list, next } = await page('topics', { community, waits: true }, ['dueAt', 'asc'], PAGE, cursor);
  return { list: await topicCards(list, call, true), next };
});
