import { draftOf } from '@core/domain/menu/draft';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { menuPlace } from '../editingItem';

/** The whole menu for who edits it: what is written goes before what is offered. */
export const menuEditable = reads('menu.editable', async ({ cursor }, call) => {
  if (!menuPlace(call)) return refused('NOT_FOUND');
  const { list, next } = await page('menu', {}, ['order', 'asc'], PAGE * 4, cursor);
  const ids = list.map(({ _id }) => _id);
  const drafts = new Map((await many('menuDrafts', ids)).map((draft) => [draft._id, draft]));
  const rows = list.map((item) => {
    const { revision, pending, content } = draftOf(item, drafts.get(item._id));
    return { ...content, id: item._id, version: item.version, active: item.active, revision, pending };
  });
  return { list: rows, next };
});
