import { positionOf, type PlaceRecord } from '@core/domain/import/tree';
import { derived, kept } from '@core/domain/place/kept';
import type { Region } from '@core/domain/place/region';
import { hashOf } from '../../kit/ids';
import { many } from '../../kit/store';
import { Planning, whosePlacesExist, type Plan } from './plan';

/** What a table says about a place; what it leaves empty stays as it is. */
function said({ name, estate, phone, neighbours, order }: PlaceRecord): Partial<Region> {
  const fields = Object.entries({ name, estate, phone, neighbours, order });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Places that are new, and what is said anew of those that are there. */
export const planTree: Plan<PlaceRecord> = async (checked, _carrying) => {
  const planning = new Planning();
  const lines = await whosePlacesExist(checked, planning);
  const known = new Map(
    (
      await many(
        'regions',
        lines.map(({ record }) => record.path),
      )
    ).map((row) => [row._id, row]),
  );
  for (const { record } of lines) {
    const { path, level, parent, name } = record;
    const before = known.get(path);
    const now = said(record);
    const changes = before !== undefined && hashOf({ ...before, ...now }) !== hashOf(before);
    planning.count(before, changes);
    if (!before)
      planning.writes.push({
        into: 'regions',
        add: kept({ _id: path, level, parent, name, order: positionOf(record), ...now }),
      });
    else if (changes)
      planning.writes.push({ into: 'regions', id: path, set: { ...now, ...derived({ ...before, ...now }) } });
  }
  return planning;
};
