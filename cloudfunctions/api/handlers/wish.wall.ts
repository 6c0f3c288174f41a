import { at } from '@core/domain/place/region';
import { shelves } from '@core/domain/wish/wish';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { count, page } from '../../kit/store';
import { wishCards } from '../wishViews';
import { wallOf, wallWhere } from '../wishWall';

/** The wall of the caller's community, the latest first: what is wished for, never whose wish it is. */
export const wishWall = reads('wish.wall', async ({ shelf, filter, cursor }, call) => {
  const community = wallOf(call);
  if (!community) return { list: [] };
  const grid = at('grid', call.person.home ?? '');
  const where = { ...wallWhere(filter, { community, grid }), shelf };
  const { list, next } = await page('wishes', where, ['shownAt', 'desc'], PAGE, cursor);
  const cards = await wishCards(list, call, { own: false, concerned: false });
  if (cursor !== undefined) return { list: cards, next };
  const [waiting = 0, running = 0, done = 0] = await Promise.all(
    shelves.map((one) => count('wishes', { community, shelf: one })),
  );
  return { list: cards, next, counts: { waiting, running, done } };
});
