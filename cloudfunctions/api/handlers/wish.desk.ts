import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { wishCards } from '../wishViews';
import { wishesIn } from '../wishWall';

/** Wishes of the place that somebody of the staff has to see to, the most urgent first. */
export const wishDesk = reads('wish.desk', async ({ cursor }, call) => {
  const scope = widestScope(call);
  const where = scope === undefined ? undefined : wishesIn(scope);
  if (!where) return { list: [] };
  const { list, next } = await page('wishes', { ...where, needs: true }, ['dueAt', 'asc'], PAGE, cursor);
  return { list: await wishCards(list, call, { own: true, concerned: true }), next };
});
