import { at as levelAt, type RegionPath } from '@core/domain/place/region';
import { count, find, inside, one, put } from '../../kit/store';
import { partOf } from './countGrids';
import type { Phase } from './tryRules';

const SLICE = 90;

/** How many helpers live in each building of a community, so many helpers a slice and no building in two of them. */
export const countMembers: Phase = async (trial, at, now) => {
  const [community = '', beyond] = at.split(' ');
  const _id = partOf(trial._id, community);
  const shape = (await one('whatIfParts', _id))?.shape;
  if (!shape) throw new Error('a community whose members are counted has not been looked at');
  const { members, last } = await someBuildings(community, beyond);
  const all = { ...shape.members, ...members };
  await put('whatIfParts', { _id, trialId: trial._id, shape: { ...shape, members: all }, at: now });
  if (last !== undefined) return { next: ['members', `${community} ${last}~`] };
  return { next: ['grids', community], done: 1 };
};

/** Helpers by building, in the order of their homes; the last building that was counted, when more may follow. */
async function someBuildings(
  community: RegionPath,
  beyond: string | undefined,
): Promise<{ members: Record<RegionPath, number>; last?: RegionPath }> {
  const living = { home: inside(community, beyond) };
  const found = await find('helpers', living, SLICE, ['home', 'asc']);
  const buildings = found.map(({ home, grid }) => levelAt('building', home) ?? grid);
  const cut = found.length < SLICE ? undefined : buildings.at(-1);
  const whole = buildings.filter((building) => building !== cut);
  if (cut !== undefined && whole.length === 0)
    return { members: { [cut]: await count('helpers', { home: inside(cut) }) }, last: cut };
  const members: Record<RegionPath, number> = {};
  for (const building of whole) members[building] = (members[building] ?? 0) + 1;
  const last = whole.at(-1);
  return cut === undefined || last === undefined ? { members } : { members, last };
}
