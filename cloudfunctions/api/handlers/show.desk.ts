import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { showCards } from '../showViews';

/** Shows of the place in which somebody has to do something, the most urgent first. */
export const showDesk = reads('show.desk', async ({ cursor }, call) => {
  const scope = widestScope(call);
  const where = scope === undefined ? { crew: call.id } : { within: scope, live: true };
  const order = scope === undefined ? (['startsAt', 'desc'] as const) : (['dueAt', 'asc'] as const);
  const { list, next } = await page('shows', where, order, PAGE, cursor);
  const cards = await showCards(list, call);
  return { list: cards.map((card, n) => ({ ...card, due: list[n]?.due })), next };
});
