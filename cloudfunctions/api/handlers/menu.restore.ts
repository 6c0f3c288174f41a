import { rewritten } from '@core/domain/menu/draft';
import { acts } from '../../kit/handler';
import { versionId } from '../../kit/menuItems';
import { refused } from '../../kit/refused';
import { editItem, showItem } from '../editingItem';

/** What an earlier version said becomes the draft. */
export const menuRestore = acts(
  'menu.restore',
  ({ version, ...seen }, call) =>
    editItem(call, seen, async (_, draft, tx) => {
      const earlier = await tx.get('menuVersions', versionId(seen.id, version));
      if (!earlier) return refused('NOT_FOUND');
      return { draft: rewritten(draft, earlier.content), detail: { version } };
    }),
  showItem,
);
