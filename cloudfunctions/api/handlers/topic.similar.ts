import { at } from '@core/domain/place/region';
import { mostAlike } from '@core/domain/topic/similar';
import { reads } from '../../kit/handler';
import { find } from '../../kit/store';
import { topicCards } from '../topicViews';
import { wallOf } from '../wishWall';

/** Topics that are weighed for a new one: the latest of the community, which few places have more of at a time. */
const WEIGHED = 60;
const MOST = 6;

/** What neighbours have proposed already, the most alike first, so that one seconds it and does not say it again. */
export const topicSimilar = reads('topic.similar', async ({ title, category, place, beside }, call) => {
  const community = at('community', place);
  if (community === undefined || community !== wallOf(call)) return { list: [] };
  const open = await find('topics', { community, shelf: 'open' }, WEIGHED / 2, ['proposedAt', 'desc']);
  const taken = await find('topics', { community, shelf: 'accepted' }, WEIGHED / 2, ['proposedAt', 'desc']);
  const others = [...open, ...taken].filter(({ _id }) => _id !== beside);
  return { list: await topicCards(mostAlike({ title, category, place }, others, MOST), call, false) };
});
