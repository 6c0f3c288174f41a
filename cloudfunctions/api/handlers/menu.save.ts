import { rewritten, unpublished } from '@core/domain/menu/draft';
import type { ItemContent } from '@core/domain/menu/law';
import type { Call } from '../../kit/call';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { MOST_ITEMS } from '../../kit/settings';
import { find } from '../../kit/store';
import { editItem, menuPlace, showItem } from '../editingItem';

/** Keeps what an admin has written, finished or not. Residents see none of it. */
export const menuSave = acts(
  'menu.save',
  async ({ id, revision, content }, call) => {
    if (id === undefined) return begin(content, call);
    return editItem(call, { id, revision }, async (_, draft) => ({ draft: rewritten(draft, content) }));
  },
  showItem,
);

/** A new service holds the last place of the menu from its first draft on. */
async function begin(content: ItemContent, call: Call) {
  const place = menuPlace(call);
  if (!place) return refused('NOT_FOUND');
  const [last, ...others] = await find('menu', {}, MOST_ITEMS, ['order', 'desc']);
  if (others.length + 1 >= MOST_ITEMS) return refused('MENU_FULL');
  const itemId = newId();
  return commitOnce(call, async (tx) => {
    await tx.put('menu', unpublished(itemId, content, (last?.order ?? 0) + 1));
    await tx.put('menuDrafts', { _id: itemId, revision: 1, pending: true, content });
    await journalled(tx, call, { place, about: itemId });
    return { itemId };
  });
}
