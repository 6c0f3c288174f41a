import { inForce, type Grant } from '@core/domain/people/person';
import { isThanked, type ThankedRole } from '@core/domain/thanks/birthday';
import type { Call } from '../kit/call';
import { find, moreThan } from '../kit/store';
import { fullNames, placeNames } from './grantView';

const MOST_GRANTS = 20;

/** A role for which a community thanks. */
export type LeaderGrant = Grant & { role: ThankedRole };

/** Whoever stands in for a while is thanked in a role of his own. */
export const isLeaders = (grant: Grant): grant is LeaderGrant =>
  isThanked(grant.role) && grant.standsInFor === undefined;

/** Leaders with their names and places, read for all of them together. */
export async function leadersOf(grants: readonly LeaderGrant[]) {
  const [names, places] = await Promise.all([
    fullNames(grants.map(({ personId }) => personId)),
    placeNames(grants.map(({ scope }) => scope)),
  ]);
  return grants.map(({ _id: id, personId, role, scope }) => ({
    ...{ id, personId, role },
    name: names.get(personId) ?? '',
    placeName: places.get(scope) ?? '',
  }));
}

/** The roles of a person, in force, for which the caller's community may thank. */
export async function ledBy(personId: string, call: Call): Promise<LeaderGrant[]> {
  const grants = await find('grants', { personId, until: moreThan(call.now) }, MOST_GRANTS);
  return inForce(grants, call.now)
    .filter(isLeaders)
    .filter(({ scope }) => call.reaches({ place: scope }));
}
