import type { Output } from '@core/contract/index';
import { givable } from '@core/domain/people/grants';
import type { Grant } from '@core/domain/people/person';
import { levelOf, at, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { openName } from '../kit/personal';
import { many } from '../kit/store';

export type Held = Output<'grant.ofPerson'>['list'][number];

/** Grants with the names of people and places, read for all of them together. */
export async function heldOf(grants: readonly Grant[], call: Call): Promise<Held[]> {
  const [names, places] = await Promise.all([
    fullNames(grants.flatMap(({ personId, substituteId, grantedBy }) => [personId, substituteId, grantedBy])),
    placeNames(grants.map(({ scope }) => scope)),
  ]);
  return grants.map((grant) => {
    const { _id: id, personId, role, scope, from, until, pair, substituteId, leave, grantedBy } = grant;
    const called = (personId: string) => ({ id: personId, name: names.get(personId) ?? '' });
    return {
      ...{ id, person: called(personId), role, place: scope, placeName: places.get(scope) ?? '' },
      ...{ from, until, pair, givenBy: names.get(grantedBy) },
      substitute: substituteId === undefined ? undefined : called(substituteId),
      leave: leave && leave.until > call.now ? leave : undefined,
      standsIn: grant.standsInFor !== undefined,
      mine: isInCharge(grant, call),
    };
  });
}

/** Whether the caller may end a role and name who stands in: his own, or one that he might have given. */
export function isInCharge({ personId, role, scope }: Grant, call: Call): boolean {
  return personId === call.id || givable(call.grants, scope).includes(role);
}

/** The names of people who hold office, by id; who looks has them in the place that he looks after. */
export async function fullNames(ids: readonly (string | undefined)[]): Promise<Map<string, string>> {
  const people = await many(
    'people',
    ids.filter((id) => id !== undefined),
  );
  return new Map(people.map((person) => [person._id, openName(person).name]));
}

/** How places are called in a list of a wider place: a stairwell by its building too. */
export async function placeNames(paths: readonly RegionPath[]): Promise<Map<RegionPath, string>> {
  const parts = (path: RegionPath) =>
    (['building', 'stairwell'] as const).flatMap((level) => at(level, path) ?? []);
  const regions = await many(
    'regions',
    paths.flatMap((path) => [path, ...parts(path)]),
  );
  const names = new Map(regions.map(({ _id, name }) => [_id, name]));
  const called = (path: RegionPath): string => {
    const inBuilding = ['building', 'stairwell', 'household'].includes(levelOf(path));
    const whole = inBuilding ? [...new Set([...parts(path), path])] : [path];
    return whole
      .map((part) => names.get(part))
      .filter(Boolean)
      .join(' ');
  };
  return new Map(paths.map((path) => [path, called(path)]));
}
