import { draftOf, publish, settled } from '@core/domain/menu/draft';
import type { ItemContent } from '@core/domain/menu/law';
import { acts } from '../../kit/handler';
import { offerItem } from '../../kit/menuItems';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { editItem, menuPlace, showItem } from '../editingItem';
import { checkTexts } from '../texts';

/** The draft becomes what residents see: a new version, lawful and seemly. */
export const menuPublish = acts(
  'menu.publish',
  async (seen, call) => {
    const [item, saved] = await Promise.all([one('menu', seen.id), one('menuDrafts', seen.id)]);
    if (!item || !menuPlace(call)) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, textsOf(draftOf(item, saved).content));
    if (unseemly) return unseemly;
    return editItem(call, seen, async (before, draft, tx) => {
      const after = publish(before, draft);
      if (Array.isArray(after)) return refused('UNFINISHED', { fields: after.map(({ field }) => field) });
      await offerItem(tx, after, call.id, call.now);
      return { draft: settled(draft, after), detail: { version: after.version } };
    });
  },
  showItem,
);

function textsOf(content: ItemContent): string[] {
  const { name, elderName, category, summary, does, doesNot, example, skills, fields, referral } = content;
  const asked = fields.flatMap(({ label, choices = [] }) => [label, ...choices]);
  const words = [name, elderName, category, summary, does, doesNot, example, ...skills, ...asked];
  return [...words, referral?.name ?? ''];
}
