import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { hearingCards } from '../hearingViews';

/** Sessions of the place that somebody has to see to, the most urgent first. Those that are private are its host's. */
export const hearingDesk = reads('hearing.desk', async ({ which, cursor }, call) => {
  const scope = widestScope(call);
  const own = which === 'mine' || scope === undefined;
  const where = own ? { hostId: call.id } : { within: scope };
  const { list, next } = await page('hearings', { ...where, live: true }, ['dueAt', 'asc'], PAGE, cursor);
  const cards = await hearingCards(list);
  return { list: cards.map((card, n) => ({ ...card, due: list[n]?.due })), next };
});
