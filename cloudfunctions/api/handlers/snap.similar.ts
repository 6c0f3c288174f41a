import { contains, levelOf } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { find } from '../../kit/store';
import { cardsOf } from '../cards';
import { picturesOf } from '../pictures';
import { isSnapPlace } from '../snapping';

const MOST = 8;

/** Open snaps of a building or a grid, the latest first. */
export const snapSimilar = reads('snap.similar', async ({ place }, call) => {
  if (!isSnapPlace(place, call.home)) return refused('NOT_FOUND');
  const where = levelOf(place) === 'grid' ? { grid: place } : { building: place };
  const found = await find('orders', { ...where, snapOpen: true }, MOST, ['submittedAt', 'desc']);
  const here = found.filter((order) => contains(place, order.place));
  const [cards, pictures] = await Promise.all([
    cardsOf(here, call),
    picturesOf(here.flatMap(({ photos }) => photos)),
  ]);
  const seen = new Map(here.map(({ _id, photos }) => [_id, pictures.of(photos, call)]));
  return { list: cards.map((card) => ({ ...card, photos: seen.get(card.id) ?? [] })) };
});
