import { levelOf, type Level, type Region, type RegionPath } from '@core/domain/place/region';
import { levelUnder } from '@core/domain/place/kept';
import { labelOf } from '@core/domain/place/labels';
import { countedLevels } from '@core/domain/statistics/rollUps';
import { around } from '../kit/audit';
import type { Call } from '../kit/call';
import { many } from '../kit/store';

export interface PlaceStep {
  path: RegionPath;
  level: Level;
  name: string;
}

export const placeStep = ({ _id: path, level, name }: Region): PlaceStep => ({ path, level, name });

/** A place, those around it that the caller may ask about, and what the level under it is called. */
export interface Standing {
  place: PlaceStep;
  around: PlaceStep[];
  labelUnder: string | undefined;
}

/** Where a place stands whose orders are counted; undefined when there is none, or none within the caller's reach. */
export async function standingOf(path: RegionPath, call: Call): Promise<Standing | undefined> {
  const counted = countedLevels.some((level) => level === levelOf(path));
  if (!counted || !call.reaches({ place: path })) return undefined;
  const regions = (await many('regions', around(path))).sort((a, b) => a._id.length - b._id.length);
  const place = regions.at(-1);
  if (place?._id !== path) return undefined;
  const under = levelUnder(path);
  const outer = regions.slice(0, -1).filter(({ _id }) => call.reaches({ place: _id }));
  const labels = regions[0]?.labels;
  return {
    place: placeStep(place),
    around: outer.map(placeStep),
    labelUnder: under && labelOf(under, labels),
  };
}
