import { kept } from '@core/domain/place/kept';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** What a change says of the place as it is now: what it becomes, or why it may not. */
type Change<Code extends string> = (region: Region, tx: Tx) => Promise<Region | Refused<Code>> | Region;

/** Changes one place of the caller's; one that is just being moved stays as it is. `fields` go into the journal. */
export function changePlace<Code extends string = never>(
  call: Call,
  path: RegionPath,
  fields: readonly string[],
  change: Change<Code>,
): Promise<ActResult | Refused<Code | 'NOT_FOUND' | 'PLACE_LEAVING'>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | 'NOT_FOUND' | 'PLACE_LEAVING'>> => {
    const region = await placeToChange(tx, call, path);
    if (isRefused(region)) return region;
    const after = await change(region, tx);
    if (isRefused(after)) return after;
    await tx.put('regions', kept(after));
    await journalled(tx, call, { place: path, about: path, detail: { fields: fields.join(' ') } });
    return {};
  });
}

/** A place of the caller's that may be changed now: neither it nor the building around it is being moved. */
export async function placeToChange(
  tx: Tx,
  call: Call,
  path: RegionPath,
): Promise<Region | Refused<'NOT_FOUND' | 'PLACE_LEAVING'>> {
  const region = call.reaches({ place: path }) ? await tx.get('regions', path) : undefined;
  if (!region) return refused('NOT_FOUND');
  const building = at('building', path);
  const moving = building === undefined || building === path ? region : await tx.get('regions', building);
  return moving?.leaving === undefined ? region : refused('PLACE_LEAVING');
}
