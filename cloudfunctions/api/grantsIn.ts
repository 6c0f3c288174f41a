import type { Grant, Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import { readCursor, writeCursor } from '../kit/cursor';
import { PAGE } from '../kit/settings';
import { find, inside, moreThan } from '../kit/store';

interface Sought {
  place: RegionPath;
  role?: Role | undefined;
  cursor?: string | undefined;
}

/** One page of the grants in a place and inside it that have not ended, place by place. */
export async function grantsIn(
  { place, role, cursor }: Sought,
  now: number,
): Promise<{ list: Grant[]; next?: string }> {
  const still = { until: moreThan(now), ...(role === undefined ? {} : { role }) };
  const [scope, last] = cursor === undefined ? [] : readCursor(cursor).id.split(':');
  const parts =
    scope !== undefined && last !== undefined && scope.startsWith(place)
      ? [
          { ...still, scope, _id: moreThan(last) },
          { ...still, scope: inside(place, scope) },
        ]
      : [{ ...still, scope: inside(place) }];
  const found = await Promise.all(
    parts.map((part) => find('grants', part, PAGE + 1, ['scope', 'asc'], ['_id', 'asc'])),
  );
  const list = found.flat().slice(0, PAGE);
  const end = list.at(-1);
  const more = found.flat().length > PAGE && end;
  return { list, ...(more ? { next: writeCursor(0, `${end.scope}:${end._id}`) } : {}) };
}
