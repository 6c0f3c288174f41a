import { acts } from '../../kit/handler';
import { editItem, showItem } from '../editingItem';

/** Off the menu; what is written stays as it is, and orders go on. */
export const menuRetire = acts(
  'menu.retire',
  (seen, call) =>
    editItem(call, seen, async (item, draft, tx) => {
      await tx.put('menu', { ...item, active: false });
      return { draft: { ...draft, revision: draft.revision + 1 }, detail: { version: item.version } };
    }),
  showItem,
);
