import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { topicCards } from '../topicViews';

const whose = {
  proposed: (id: string) => ({ residentId: id }),
  placed: (id: string) => ({ 'proxy.by.personId': id }),
  seconded: (id: string) => ({ seconds: id }),
};

/** What I proposed, proposed for somebody else, or second. */
export const topicMine = reads('topic.mine', async ({ which, cursor }, call) => {
  const { list, next } = await page('topics', whose[which](call.id), ['proposedAt', 'desc'], PAGE, cursor);
  return { list: await topicCards(list, call, which !== 'seconded'), next };
});
