import type { Ms } from '@core/domain/calendar/time';
import { holderOf, isInChain, officeOf } from '@core/domain/people/offices';
import { helperRoles, roles, type Grant } from '@core/domain/people/person';
import { derived } from '@core/domain/place/kept';
import type { Office, RegionPath } from '@core/domain/place/region';
import { idOf } from '../../kit/ids';
import { jobRow } from '../../kit/jobRow';
import { anyOf, find, increased, many, moreThan, put } from '../../kit/store';
import type { Carrying, Planning } from './plan';

const MOST_FOUND = 1000;
/** Roles that hold a place; helpers of a community are many, and hold none. */
const holding = roles.filter((role) => role !== 'resident' && !helperRoles.some((helper) => helper === role));

/** The grants in force or to come over these places. */
export function grantsIn(places: readonly RegionPath[], now: Ms): Promise<Grant[]> {
  const where = { scope: anyOf(places), role: anyOf(holding), until: moreThan(now) };
  return find('grants', where, MOST_FOUND);
}

/** Writes at each place who holds its offices once these grants are there; its live orders follow. */
export async function planOffices(
  planning: Planning,
  places: readonly RegionPath[],
  grants: readonly Grant[],
  { importId, now }: Carrying,
): Promise<void> {
  const followed: { place: RegionPath; office: Office }[] = [];
  for (const region of await many('regions', places)) {
    const { _id, holders = {} } = region;
    const here = grants.filter(({ scope }) => scope === _id);
    const offices = new Set(here.flatMap((grant) => officeOf(grant) ?? []));
    const held = [...offices].map((office) => [office, holderOf(office, here, now)] as const);
    const changed = held.filter(([office, holder]) => holder !== undefined && holder !== holders[office]);
    if (changed.length === 0) continue;
    const { gap } = derived({ ...region, holders: { ...holders, ...Object.fromEntries(changed) } });
    const set = {
      holders: Object.fromEntries(changed),
      holdersSet: increased(1),
      ...(gap === undefined ? {} : { gap }),
    };
    planning.writes.push({ into: 'regions', id: _id, set });
    followed.push(
      ...changed.flatMap(([office]) =>
        holders[office] && isInChain(office) ? [{ place: _id, office }] : [],
      ),
    );
  }
  planning.afterwards = async () => {
    for (const { place, office } of followed)
      await put(
        'jobs',
        jobRow(idOf('restaff', importId, place, office), 'restaff', now, { place, firm: true }),
      );
  };
}
