import { notInTable, type ItemRecord } from '@core/domain/import/menu';
import { contentOf } from '@core/domain/menu/draft';
import type { MenuItem } from '@core/domain/menu/item';
import { hashOf } from '../../kit/ids';
import { offerItem } from '../../kit/menuItems';
import { many } from '../../kit/store';
import { commit } from '../../kit/transaction';
import { Planning, type Plan } from './plan';

/** Where a new service stands that the table gives no place. */
const AT_THE_END = 999;

/** Services that are new, and those that say something else from now on: each change is a new version. */
export const planMenu: Plan<ItemRecord> = async (checked, { by, now }) => {
  const planning = new Planning();
  const known = new Map(
    (
      await many(
        'menu',
        checked.map(({ record }) => record.id),
      )
    ).map((item) => [item._id, item]),
  );
  const offered: MenuItem[] = [];
  for (const { record } of checked) {
    const before = known.get(record.id);
    const after = itemOf(record, before);
    const changes = !before || hashOf(after) !== hashOf(before);
    planning.count(before, changes);
    if (changes) offered.push({ ...after, version: after.version + 1 });
  }
  planning.afterwards = async () => {
    for (const item of offered) await commit((tx) => offerItem(tx, item, by, now));
  };
  return planning;
};

/** The item as the table has it, with what no table holds as it was, and questions known by what they ask. */
function itemOf({ id, order, active, content }: ItemRecord, before: MenuItem | undefined): MenuItem {
  const old = before && contentOf(before);
  const keyOf = (label: string) => old?.fields.find((field) => field.label === label)?.key;
  const fields = content.fields.map((field) => ({ ...field, key: keyOf(field.label) ?? field.key }));
  const place = { order: order ?? before?.order ?? AT_THE_END, active, version: before?.version ?? 0 };
  const kept = Object.fromEntries(
    notInTable.flatMap((key) => (old?.[key] === undefined ? [] : [[key, old[key]]])),
  );
  return { deadlines: {}, ...kept, ...content, fields, _id: id, ...place };
}
