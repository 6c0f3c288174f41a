import type { Output } from '@core/contract/index';
import { dayOf } from '@core/domain/calendar/time';
import type { OrgUnit } from '@core/domain/unit/lists';
import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import { idOf } from '../kit/ids';
import { refused, type Refused } from '../kit/refused';
import { many, one } from '../kit/store';
import { widestScope } from './deskPlace';
import { namesIn } from './names';

/** One unit a contact. */
export const unitIdOf = (contactId: string): string => idOf('unit', contactId);

/** The role by which a contact acts for his unit. */
export const contactGrantId = (unit: OrgUnit): string => idOf('grant', unit._id, unit.place);

/** A unit as the permission table sees it. */
export const unitSubject = ({ contactId, place }: OrgUnit) => ({ ownerId: contactId, place });

/** A unit that is the caller's business; any other is not there. */
export async function unitInReach(id: string, call: Call): Promise<OrgUnit | Refused<'NOT_FOUND'>> {
  const unit = await one('units', id);
  return unit && call.reaches(unitSubject(unit)) ? unit : refused('NOT_FOUND');
}

/** Whether a stretch of days is none, or over already. */
export const isOver = ({ from, until }: { from: string; until: string }, now: number): boolean =>
  until < from || until < dayOf(now);

/** Of which place, or of which contact, a list is asked for; a place must be in reach. */
export function listedBy(
  place: RegionPath | undefined,
  call: Call,
): { place: RegionPath } | { contactId: string } | Refused<'NOT_FOUND'> {
  if (place === undefined && call.reaches({ ownerId: call.id })) return { contactId: call.id };
  const asked = place ?? widestScope(call) ?? '';
  return call.reaches({ place: asked }) ? { place: asked } : refused('NOT_FOUND');
}

/** The names of units, each read once. */
export async function unitNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await many('units', ids)).map(({ _id, name }) => [_id, name]));
}

/** Units with the names of their places and of whoever stands for them. */
export async function unitViews(units: readonly OrgUnit[]): Promise<Output<'unit.list'>['list']> {
  const [regions, people] = await Promise.all([
    many(
      'regions',
      units.map(({ place }) => place),
    ),
    many(
      'people',
      units.map(({ contactId }) => contactId),
    ),
  ]);
  const places = new Map(regions.map(({ _id, name }) => [_id, name]));
  const names = namesIn(people);
  return units.map(({ _id: id, contactId, ...unit }) => ({
    ...unit,
    id,
    placeName: places.get(unit.place) ?? '',
    contact: names.get(contactId) ?? '',
  }));
}
