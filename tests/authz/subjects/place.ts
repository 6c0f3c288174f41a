import {
  aboutMyself,
  aboutPlace,
  BUILDING,
  COMMUNITY,
  GRID,
  TENANT,
  type Stand,
  type Subject,
} from '../subject';

/** A building of its own for each who asks, so that moving it leaves the others where they are. */
function building({ personId }: Stand) {
  const code = personId.replace('asker-', 'B');
  const path = `${GRID}${code}/`;
  const region = { _id: path, level: 'building', name: code, parent: GRID, order: 500 } as const;
  return { input: { building: path, toGrid: `${COMMUNITY}004/` }, rows: { regions: [region] } };
}

/** It names a building and another grid: whoever is over the one alone is not over both. */
const move = { place: () => GRID, relations: ['within', 'other'] as const, call: building };

export const place = {
  'place.children': aboutMyself<'place.children'>({}),
  'place.get': aboutPlace<'place.get'>(BUILDING, () => ({ input: { path: BUILDING } })),
  'place.list': aboutPlace<'place.list'>(BUILDING, () => ({ input: { parent: BUILDING } })),
  'place.find': aboutPlace<'place.find'>(COMMUNITY, () => ({ input: { under: COMMUNITY, search: '6' } })),
  'place.gaps': aboutPlace<'place.gaps'>(BUILDING, () => ({ input: { under: BUILDING } })),
  'place.add': aboutPlace<'place.add'>(BUILDING, () => ({ input: { parent: BUILDING, name: '9 单元' } })),
  'place.rename': aboutPlace<'place.rename'>(BUILDING, () => ({ input: { path: BUILDING, name: '6 栋' } })),
  'place.mend': aboutPlace<'place.mend'>(BUILDING, () => ({ input: { path: BUILDING, order: 6 } })),
  'place.close': aboutPlace<'place.close'>(BUILDING, () => ({ input: { path: BUILDING } })),
  'place.labels': aboutPlace<'place.labels'>(TENANT, () => ({ input: { tenant: TENANT, labels: {} } })),
  'place.weighMove': move satisfies Subject<'place.weighMove'>,
  'place.moveBuilding': move satisfies Subject<'place.moveBuilding'>,
  'onboarding.get': aboutPlace<'onboarding.get'>(COMMUNITY, () => ({ input: { community: COMMUNITY } })),
  'desk.households': aboutPlace<'desk.households'>(BUILDING, () => ({ input: { under: BUILDING } })),
};
