import { inForce, type Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import { find, moreThan } from '../kit/store';

/** Grants of one person that are looked at; nobody holds more. */
const MOST_GRANTS = 12;

/** Whether somebody holds a role over a place now. */
export async function holdsRole(
  personId: string,
  role: Role,
  place: RegionPath,
  now: number,
): Promise<boolean> {
  const grants = await find('grants', { personId, until: moreThan(now) }, MOST_GRANTS);
  return inForce(grants, now).some((grant) => grant.role === role && place.startsWith(grant.scope));
}
