import type { Output } from '@core/contract/index';
import { inForce } from '@core/domain/people/person';
import { at, contains, type RegionPath } from '@core/domain/place/region';
import { blindPhones } from '../kit/blindIndex';
import type { PersonRow } from '../kit/documents';
import { findByName } from '../kit/nameIndex';
import { openName } from '../kit/personal';
import { anyOf, find, many, moreThan } from '../kit/store';
import { placeNames } from './grantView';

type Found = Output<'person.find'>['list'][number];

const MOST = 10;
const MOST_GRANTS = 60;
const PHONE = /^1[3-9]\d{9}$/;

/**
 * People by name in the community of a place, or one by his telephone number. Whoever lives elsewhere is found by the
 * number alone, and called by his family name: who has the number knows whom he means.
 */
export async function foundPeople(place: RegionPath, search: string, now: number): Promise<Found[]> {
  const people = await peopleBy(place, search.replace(/[\s-]/g, ''));
  const [grants, homes] = await Promise.all([
    people.length === 0
      ? []
      : find('grants', { personId: anyOf(people.map(({ _id }) => _id)), until: moreThan(now) }, MOST_GRANTS),
    placeNames(people.flatMap(({ home }) => (isHere(home, place) ? [at('building', home) ?? home] : []))),
  ]);
  return people.map((person) => {
    const { _id: id, home, maskedName } = person;
    const own = inForce(grants, now).filter(
      ({ personId, scope }) => personId === id && contains(place, scope),
    );
    const here = isHere(home, place);
    return {
      ...{ id, name: here || own.length > 0 ? openName(person).name : maskedName },
      home: here ? (homes.get(at('building', home) ?? home) ?? '') : '',
      roles: [...new Set(own.map(({ role }) => role))],
    };
  });
}

const isHere = (home: RegionPath | undefined, place: RegionPath): home is RegionPath =>
  home !== undefined && contains(place, home);

async function peopleBy(place: RegionPath, search: string): Promise<PersonRow[]> {
  if (PHONE.test(search)) return find('people', { phoneKey: anyOf(blindPhones(search)) }, MOST);
  const community = at('community', place);
  return community === undefined ? [] : many('people', await findByName(community, search, MOST));
}
