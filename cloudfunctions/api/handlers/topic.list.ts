import { topicShelves } from '@core/domain/topic/topic';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { count, page } from '../../kit/store';
import { topicCards } from '../topicViews';
import { wallOf } from '../wishWall';

/** The topics of the caller's community, the latest first; what is private stands on no shelf. */
export const topicList = reads('topic.list', async ({ shelf, cursor }, call) => {
  const community = wallOf(call);
  if (!community) return { list: [] };
  const { list, next } = await page('topics', { community, shelf }, ['proposedAt', 'desc'], PAGE, cursor);
  const cards = await topicCards(list, call, false);
  if (cursor !== undefined) return { list: cards, next };
  const [open = 0, accepted = 0, ended = 0] = await Promise.all(
    topicShelves.map((one) => count('topics', { community, shelf: one })),
  );
  return { list: cards, next, counts: { open, accepted, ended } };
});
