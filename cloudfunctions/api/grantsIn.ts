import { isGiven } from '@core/domain/people/grants';
import { roles, type Grant, type Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import { readCursor, writeCursor } from '../kit/cursor';
import { PAGE } from '../kit/settings';
import { find, inside, moreThan } from '../kit/store';

/** Roles that are given by hand, the highest first: whoever looks up a place wants to see who leads it. */
const offices = roles.filter(isGiven).reverse();

interface Sought {
  place: RegionPath;
  role?: Role | undefined;
  cursor?: string | undefined;
}

/**
 * One page of the grants in a place and inside it that have not ended: those of one role, or the offices one after
 * another. Each role is an indexed range of its own, so that thousands of members cost nothing.
 */
export async function grantsIn(
  { place, role, cursor }: Sought,
  now: number,
): Promise<{ list: Grant[]; next?: string }> {
  const wanted = role === undefined ? offices : [role];
  const from = cursor === undefined ? { value: 0, id: '' } : readCursor(cursor);
  const found: Grant[] = [];
  for (const [at, one] of wanted.entries()) {
    if (at < from.value || found.length > PAGE) continue;
    found.push(...(await ofRole(one, place, at === from.value ? from.id : '', now)));
  }
  const list = found.slice(0, PAGE);
  const end = list.at(-1);
  const more = found.length > PAGE && end;
  return {
    list,
    ...(more ? { next: writeCursor(wanted.indexOf(end.role), `${end.scope}:${end._id}`) } : {}),
  };
}

/** Those of one role, place by place, after a position. */
async function ofRole(role: Role, place: RegionPath, after: string, now: number): Promise<Grant[]> {
  const [scope = '', last = ''] = after.split(':');
  const still = { role, until: moreThan(now) };
  const parts = scope.startsWith(place)
    ? [
        { ...still, scope, _id: moreThan(last) },
        { ...still, scope: inside(place, scope) },
      ]
    : [{ ...still, scope: inside(place) }];
  const found = await Promise.all(
    parts.map((part) => find('grants', part, PAGE + 1, ['scope', 'asc'], ['_id', 'asc'])),
  );
  return found.flat();
}
