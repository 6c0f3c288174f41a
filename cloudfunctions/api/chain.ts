import type { Holder } from '@core/domain/order/order';
import { isPresent, lately } from '@core/domain/people/grants';
import { chainOf } from '@core/domain/people/offices';
import type { Grant } from '@core/domain/people/person';
import type { Region, RegionPath } from '@core/domain/place/region';
import { anyOf, find, moreThan } from '../kit/store';

const MOST_GRANTS = 24;

/**
 * The staff chain of a place now. The clock keeps the holders of every place; whoever went on leave, or whose time
 * ended, within this very minute is stood in for by his substitute already.
 */
export async function chainFor(
  place: RegionPath,
  regions: ReadonlyMap<RegionPath, Region>,
  now: number,
): Promise<Holder[]> {
  const named = chainOf(place, regions);
  if (named.length === 0) return [];
  const ids = [...new Set(named.map(({ personId }) => personId))];
  const where = { personId: anyOf(ids), until: moreThan(lately(now)) };
  const grants = await find('grants', where, MOST_GRANTS);
  return named.flatMap((holder) => standing(holder, grants, now) ?? []);
}

function standing(holder: Holder, grants: readonly Grant[], now: number): Holder | undefined {
  const own = grants.filter(({ personId, role }) => personId === holder.personId && role === holder.role);
  if (own.some((grant) => isPresent(grant, now))) return holder;
  const substitute = own.find(({ substituteId }) => substituteId !== undefined)?.substituteId;
  return substitute === undefined ? undefined : { ...holder, personId: substitute };
}
