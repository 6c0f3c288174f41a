import { reads } from '../../kit/handler';
import { at } from '@core/domain/place/region';
import type { MenuItem } from '@core/domain/menu/item';
import { MOST_ITEMS } from '../../kit/settings';
import { find, one } from '../../kit/store';

/** What can be ordered, in the order of the menu; a search looks at every word an item says of itself. */
export const menuList = reads('menu.list', async ({ search = '' }, call) => {
  const community = call.known?.person.home && at('community', call.known.person.home);
  const [items, figures] = await Promise.all([
    find('menu', { active: true }, MOST_ITEMS, ['order', 'asc']),
    community ? one('figures', community) : undefined,
  ]);
  const list = items.filter((item) => says(item, search)).map(shown);
  return { list, medianClaimMinutes: figures?.medianClaimMinutes };
});

function says(item: MenuItem, search: string): boolean {
  const words = [item.name, item.elderName, item.category, item.summary, item.does, item.example];
  return words.join('\n').toLowerCase().includes(search.toLowerCase());
}

function shown({ _id, skills, fields, ...item }: MenuItem) {
  const copied = fields.map(({ choices, ...field }) => ({ ...field, choices: choices && [...choices] }));
  return { ...item, id: _id, skills: [...skills], fields: copied };
}
