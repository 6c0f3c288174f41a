import type { Output } from '@core/contract/index';
import { permissions } from '@core/contract/permissions';
import { reaches } from '@core/domain/people/permission';
import { offices } from '@core/domain/people/offices';
import { levelUnder } from '@core/domain/place/kept';
import type { Office, Region, RegionPath } from '@core/domain/place/region';
import { around } from '../kit/audit';
import type { Call } from '../kit/call';
import { openName } from '../kit/personal';
import { count, inside, many } from '../kit/store';
import { placeRow } from './places';

type Card = Output<'place.get'>['place'];

const officeNames = Object.keys(offices) as Office[];

/** One place with what is around it, who answers for it, and how many live in it. */
export async function placeCard(region: Region, call: Call): Promise<Card> {
  const { _id: path, level, holders = {}, neighbours = [] } = region;
  const ids = officeNames.flatMap((office) => holders[office] ?? []);
  const [people, near, children, households, residents] = await Promise.all([
    many('people', ids),
    many('regions', [...around(path), ...neighbours]),
    count('regions', { parent: path }),
    count('regions', { level: 'household', _id: inside(path) }),
    count('people', { home: inside(path) }),
  ]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const known = new Map(near.map((one) => [one._id, one]));
  const steps = (paths: readonly RegionPath[]) =>
    paths.flatMap((one) => {
      const found = known.get(one);
      return found ? [{ path: one, level: found.level, name: found.name }] : [];
    });
  return {
    ...placeRow(region),
    order: region.order,
    phone: region.phone,
    around: steps(around(path).slice(0, -1)),
    neighbours: steps(neighbours),
    holders: officeNames.flatMap((office) => {
      const name = names.get(holders[office] ?? '');
      return name === undefined ? [] : [{ office, name }];
    }),
    counts: { children, households, people: residents },
    under: levelUnder(path),
    mayMove: level === 'building' && reaches(permissions['place.moveBuilding'], call.caller, { place: path }),
  };
}
