import type { Grant, Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import { find, inside, moreThan } from '../kit/store';

/** The last grant that was looked at. */
export interface Position {
  scope: RegionPath;
  last: string;
}

/** Who holds a role in a place, place by place, after a position; ended ones too, so that as many are gone through as were counted. */
export async function grantsAt(
  place: RegionPath,
  role: Role,
  { scope, last }: Position,
  slice: number,
): Promise<Grant[]> {
  const order = [['scope', 'asc'] as const, ['_id', 'asc'] as const] as const;
  if (scope === '') return find('grants', { role, scope: inside(place) }, slice, ...order);
  const here = await find('grants', { role, scope, _id: moreThan(last) }, slice, ...order);
  if (here.length === slice) return here;
  return [
    ...here,
    ...(await find('grants', { role, scope: inside(place, scope) }, slice - here.length, ...order)),
  ];
}
