import { reads } from '../../kit/handler';
import { boardOf } from '../../kit/recordQuestion';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { find, one, page } from '../../kit/store';
import { questionCards } from '../questionViews';
import { showFor } from '../showViews';

/** So many of his own questions somebody sees at a glance. */
const MOST_OWN = 8;

/** The questions of a show: the line as it stands, or what has been answered or gone on, the latest first. */
export const questionList = reads('question.list', async ({ show: showId, shelf, cursor }, call) => {
  const known = await showFor(showId, call);
  if (!known) return refused('NOT_FOUND');
  const { list, next } =
    shelf === 'open'
      ? await page('questions', { showId, state: 'open' }, ['weight', 'desc'], PAGE, cursor)
      : await page('questions', { showId, shelf }, ['endedAt', 'desc'], PAGE, cursor);
  if (cursor !== undefined) return { list: await questionCards(list, known.show, call), next };
  const { counts, onAir } = await boardOf(showId);
  const [airing, own] = await Promise.all([
    onAir === undefined ? undefined : one('questions', onAir),
    find('questions', { askerId: call.id, showId }, MOST_OWN),
  ]);
  const all = [...list, ...(airing ? [airing] : []), ...own];
  const cards = await questionCards(all, known.show, call);
  const shown = cards.slice(0, list.length);
  return {
    ...{ list: shown, next, counts },
    onAir: airing && cards[list.length],
    mine: cards.slice(list.length + (airing ? 1 : 0)),
  };
});
