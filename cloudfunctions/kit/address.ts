import { at, type Region, type RegionPath } from '@core/domain/place/region';

/** 桂苑小区 6 栋 2 单元 302, from the names of the regions around a household. */
export function addressOf(household: RegionPath, places: ReadonlyMap<RegionPath, Region>): string {
  const [building, stairwell, door] = (['building', 'stairwell', 'household'] as const).map((level) =>
    places.get(at(level, household) ?? ''),
  );
  return [building?.estate, building?.name, stairwell?.name, door?.name].filter(Boolean).join(' ');
}

/** The regions whose names make an address. */
export function partsOf(household: RegionPath): RegionPath[] {
  const parts = (['building', 'stairwell', 'household'] as const).map((level) => at(level, household));
  return parts.filter((path) => path !== undefined);
}
