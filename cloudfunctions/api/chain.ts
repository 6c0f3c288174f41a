import type { Holder } from '@core/domain/order/order';
import { inForce, type Grant, type Role } from '@core/domain/people/person';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import { find, anyOf } from '../kit/store';

type Office = keyof NonNullable<Region['holders']>;

/** Who answers for a place, in the order in which an unanswered order moves up. */
const offices: readonly { level: 'community' | 'grid' | 'street'; office: Office; role: Role }[] = [
  { level: 'community', office: 'duty', role: 'communityStaff' },
  { level: 'grid', office: 'branchSecretary', role: 'branchSecretary' },
  { level: 'community', office: 'communitySecretary', role: 'communitySecretary' },
  { level: 'street', office: 'street', role: 'streetStaff' },
];

const MOST_GRANTS = 12;

/** The staff chain of a place now: whoever is on leave, or whose time has ended, is stood in for by the substitute. */
export async function chainFor(
  place: RegionPath,
  regions: ReadonlyMap<RegionPath, Region>,
  now: number,
): Promise<Holder[]> {
  const named = offices.flatMap(({ level, office, role }) => {
    const personId = regions.get(at(level, place) ?? '')?.holders?.[office];
    return personId === undefined ? [] : [{ personId, role }];
  });
  if (named.length === 0) return [];
  const ids = [...new Set(named.map(({ personId }) => personId))];
  const grants = await find('grants', { personId: anyOf(ids) }, MOST_GRANTS);
  return named.flatMap((holder) => standing(holder, grants, now) ?? []);
}

function standing(holder: Holder, grants: readonly Grant[], now: number): Holder | undefined {
  const own = grants.filter(({ personId, role }) => personId === holder.personId && role === holder.role);
  if (inForce(own, now).length > 0) return holder;
  const substitute = own.find(({ substituteId }) => substituteId !== undefined)?.substituteId;
  return substitute === undefined ? undefined : { ...holder, personId: substitute };
}
