import type { Output, Parsed } from '@core/contract/index';
import { dayOf } from '@core/domain/calendar/time';
import type { Ward } from '@core/domain/people/ward';
import { placesAround, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { openName, openNote } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { find, many, one } from '../kit/store';
import { addressOf, partsOf } from '../kit/address';
import { noteLookAt } from './looks';
import { namesIn } from './names';

type View = Output<'ward.get'>['ward'];

/** What is shown of a trail; older entries stay in the database. */
const MOST_CONSENTS = 20;

/** A new record of a neighbour in a household, or one that is opened again. */
export const wardAt = (_id: string, household: RegionPath, call: Call): Ward => ({
  _id,
  household,
  ...placesAround(household),
  state: 'open',
  at: call.now,
  by: call.id,
});

/** A record of the caller's places; any other is not there. */
export async function wardInReach(id: string, call: Call): Promise<Ward | Refused<'NOT_FOUND'>> {
  const ward = await one('wards', id);
  return ward && call.reaches(subjectOf(ward)) ? ward : refused('NOT_FOUND');
}

/** A record as the permission table sees it. */
const subjectOf = ({ household, guardian }: Ward) => ({
  place: household,
  parties: guardian ? [guardian.personId] : [],
});

/** Whether a consent is said to have been given on a day that is still to come. */
export const isAhead = ({ day }: Parsed<'ward.make'>['consent'], now: number): boolean => day > dayOf(now);

/** The answer of every act on a record. */
export async function answerWard(
  { wardId = '' }: ActResult,
  call: Call,
): Promise<Output<'ward.get'> | Refused<'NOT_FOUND'>> {
  const ward = await one('wards', wardId);
  if (!ward || !call.reaches(subjectOf(ward))) return refused('NOT_FOUND');
  await noteLookAt({ personId: ward._id, place: ward.household, saw: 'person' }, call);
  return { ward: await viewOf(ward, call) };
}

async function viewOf(ward: Ward, call: Call): Promise<View> {
  const trail = await find(
    'consents',
    { personId: ward._id },
    MOST_CONSENTS,
    ['at', 'desc'],
    ['_id', 'desc'],
  );
  const guardian = ward.guardian && ward.guardian.until > call.now ? ward.guardian : undefined;
  const ids = [ward._id, guardian?.personId, ...trail.map(({ by }) => by)].filter((id) => id !== undefined);
  const [people, regions] = await Promise.all([
    many('people', ids),
    many('regions', partsOf(ward.household)),
  ]);
  const person = people.find(({ _id }) => _id === ward._id);
  const own = person && openName(person);
  const names = namesIn(people);
  return {
    id: ward._id,
    name: own?.name ?? '',
    phone: own?.phone,
    household: ward.household,
    address: addressOf(ward.household, new Map(regions.map((region) => [region._id, region]))),
    at: ward.at,
    state: ward.state,
    guardian: guardian && {
      name: names.get(guardian.personId) ?? '',
      basis: guardian.basis,
      until: guardian.until,
    },
    consents: trail.map(({ note, by, day, ...said }) => ({
      ...said,
      by: names.get(by) ?? '',
      day: day ?? dayOf(said.at),
      note: note && person ? openNote({ _id: said._id, note }, person) : '',
    })),
  };
}
