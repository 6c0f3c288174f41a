import { reads } from '../../kit/handler';
import { reachOf } from '../../kit/notices';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';

/** How many a notice would be for, before anything goes out. */
export const noticeReach = reads('notice.reach', async ({ target }, call) => {
  const region = call.reaches({ place: target.place }) ? await one('regions', target.place) : undefined;
  if (!region) return refused('NOT_FOUND');
  return { reach: await reachOf(target, call.now), placeName: region.name };
});
