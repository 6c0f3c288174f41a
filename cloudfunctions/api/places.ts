import type { Output } from '@core/contract/index';
import { codeOf } from '@core/domain/place/code';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import { one } from '../kit/store';

type Row = Output<'place.find'>['list'][number];
type Labels = Output<'place.get'>['labels'];

/** A place as lists show it. */
export function placeRow({ _id: path, level, name, estate, gap, leaving }: Region): Row {
  return { path, level, name, code: codeOf(path), estate, gap: gap === true, leaving: leaving !== undefined };
}

/** What the tenant around a place calls its levels. */
export async function labelsAround(place: RegionPath): Promise<Labels> {
  const tenant = await one('regions', at('tenant', place) ?? place);
  return { ...tenant?.labels };
}

/** A building that was moved twice was moved by hand; more often than this nobody does it. */
const MOST_MOVES = 5;

/** A place by its path, or by one it had before its building was moved. */
export async function placeAt(path: RegionPath): Promise<Region | undefined> {
  let here = path;
  for (let moves = 0; moves <= MOST_MOVES; moves += 1) {
    const region = await one('regions', here);
    if (region) return region;
    const building = at('building', here);
    const gone = building === undefined ? undefined : await one('movedPlaces', building);
    if (!building || !gone) return undefined;
    here = gone.to + here.slice(building.length);
  }
  return undefined;
}
