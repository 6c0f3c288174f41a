import type { RegionPath } from '@core/domain/place/region';
import type { Room, RoomKind } from '@core/domain/room/room';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { unitIdOf } from './units';

/** Whose a new room is, and where: of a place that the caller answers for, or, without one, of his own unit. */
export async function homeOfRoom(
  place: RegionPath | undefined,
  kind: Exclude<RoomKind, 'unit'>,
  call: Call,
): Promise<Pick<Room, 'place' | 'kind' | 'ownerId'> | Refused<'NOT_FOUND'>> {
  if (place !== undefined) {
    const region = call.reaches({ place }) ? await one('regions', place) : undefined;
    return region ? { place, kind } : refused('NOT_FOUND');
  }
  const unit = await one('units', unitIdOf(call.id));
  const mine = unit?.state === 'approved' && call.reaches({ ownerId: unit.contactId });
  return mine ? { place: unit.place, kind: 'unit', ownerId: unit.contactId } : refused('NOT_FOUND');
}
