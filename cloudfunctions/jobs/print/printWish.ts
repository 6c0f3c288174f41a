import { at } from '@core/domain/place/region';
import { shelfOf } from '@core/domain/wish/wish';
import { one } from '../../kit/store';
import type { Work } from '../slices';
import { keptSheet } from './keptSheet';
import { noticePdf } from './noticePdf';
import { addressOf } from './pages';
import { wishPoster } from './wishPoster';

/** Puts the share card of one wish on paper, while it stands on the wall. */
export const printWish: Work = async (cursor, now, job) => {
  const wish = await one('wishes', job.input?.wish ?? '');
  if (!wish || shelfOf(wish) === undefined) return { cursor, done: 0, finished: true };
  const grid = await one('regions', at('grid', wish.place) ?? '');
  const around = { gridName: grid?.name ?? '', address: addressOf('wishes/wish/index', wish._id) };
  return keptSheet(job, 'sheets', await noticePdf(wishPoster(wish, around)), now);
};
