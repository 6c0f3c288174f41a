import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { questionCards } from '../questionViews';

/** What the caller asked, in whichever show, the latest first. */
export const questionMine = reads('question.mine', async ({ cursor }, call) => {
  const { list, next } = await page('questions', { askerId: call.id }, ['askedAt', 'desc'], PAGE, cursor);
  const shows = await many('shows', [...new Set(list.map(({ showId }) => showId))]);
  const byId = new Map(shows.map((show) => [show._id, show]));
  const cards = await Promise.all(
    list.map(async (question) => {
      const show = byId.get(question.showId);
      const [card] = show ? await questionCards([question], show, call) : [];
      return show && card ? [{ ...card, showTitle: show.title }] : [];
    }),
  );
  return { list: cards.flat(), next };
});
