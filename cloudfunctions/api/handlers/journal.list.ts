import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { fullNames, placeNames } from '../grantView';

/** What was administered in a place and inside it, the latest first. */
export const journalList = reads('journal.list', async ({ place, kind, cursor }, call) => {
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  const where = { within: place, ...(kind === undefined ? {} : { kind }) };
  const { list, next } = await page('journal', where, ['at', 'desc'], PAGE, cursor);
  const [names, places] = await Promise.all([
    fullNames(list.flatMap(({ by, about }) => [by, about])),
    placeNames(list.map((row) => row.place)),
  ]);
  return {
    list: list.map(({ _id: id, at, by, action, place: where, about, detail }) => ({
      ...{ id, at, by: names.get(by) ?? '', action, detail },
      ...{ place: where, placeName: places.get(where) ?? '', about: names.get(about) },
    })),
    ...(next === undefined ? {} : { next }),
  };
});
