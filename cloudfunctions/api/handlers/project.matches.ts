import { at } from '@core/domain/place/region';
import { matchesOf } from '@core/domain/unit/match';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { anyOf, find, one } from '../../kit/store';
import { unitNames } from '../units';

const LOOKED_AT = 30;
const SHOWN = 8;

/** Offers of the place and of its street that may meet a need, the nearest first. */
export const projectMatches = reads('project.matches', async ({ need: id }, call) => {
  const need = await one('needs', id);
  if (!need || !call.reaches({ place: need.place })) return refused('NOT_FOUND');
  const places = [need.place, at('street', need.place)].filter((place) => place !== undefined);
  const like = { place: anyOf([...new Set(places)]), category: need.category, state: 'open' };
  const matches = matchesOf(need, await find('resources', like, LOOKED_AT)).slice(0, SHOWN);
  const names = await unitNames(matches.map(({ resource }) => resource.unitId));
  return {
    list: matches.map(({ resource, days }) => ({
      ...resource,
      id: resource._id,
      unitName: names.get(resource.unitId) ?? '',
      days,
    })),
  };
});
