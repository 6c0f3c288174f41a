import { noticeWriters } from '@core/domain/notice/steps';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { one, page } from '../../kit/store';
import { cardsOf, readersOf } from '../noticeViews';

/** Notices of a place and of everything in it, by state; without a place, of the widest one the caller writes for. */
export const noticeManage = reads('notice.manage', async ({ place, state, cursor }, call) => {
  const scopes = call.grants.filter(({ role }) => noticeWriters.some((one) => one === role));
  const [widest] = scopes.map(({ scope }) => scope).sort((a, b) => a.length - b.length);
  const here = place ?? widest ?? '';
  const region = call.reaches({ place: here }) ? await one('regions', here) : undefined;
  if (!region) return refused('NOT_FOUND');
  const where = { within: here, ...(state === 'shown' ? { shown: true } : { state }) };
  const { list, next } = await page('notices', where, ['at', 'desc'], PAGE, cursor);
  const [cards, readers] = await Promise.all([
    cardsOf(list, call),
    Promise.all(list.map(({ _id }) => readersOf(_id))),
  ]);
  const rows = list.map(({ state, at, publishAt }, n) => {
    const card = cards[n];
    return card ? [{ ...card, state, at, publishAt, readers: readers[n] ?? 0 }] : [];
  });
  return { list: rows.flat(), next, place: here, placeName: region.name };
});
