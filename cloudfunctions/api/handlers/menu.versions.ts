import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { copied, menuPlace } from '../editingItem';

/** What a service said, version by version, and who published it. */
export const menuVersions = reads('menu.versions', async ({ id, cursor }, call) => {
  if (!menuPlace(call)) return refused('NOT_FOUND');
  const { list, next } = await page('menuVersions', { itemId: id }, ['version', 'desc'], PAGE, cursor);
  const people = await many(
    'people',
    list.map(({ by }) => by),
  );
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const versions = list.map(({ _id, version, at, by, content }) => ({
    ...{ id: _id, version, at, byName: names.get(by) ?? '' },
    content: copied(content),
  }));
  return { list: versions, next };
});
