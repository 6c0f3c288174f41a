import type { Ward } from '@core/domain/people/ward';
import { at, contains, levelOf, type RegionPath } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { findByName } from '../../kit/nameIndex';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { addressOf, partsOf } from '../../kit/address';
import { widestScope } from '../deskPlace';
import { namesIn } from '../names';

/** Of one name; more are not looked through. */
const MOST_NAMED = 30;

/** Neighbours without a phone in a place of the caller's office, the latest first, or those of one name. */
export const wardList = reads('ward.list', async ({ place: asked, search = '', cursor }, call) => {
  const place = asked ?? widestScope(call) ?? '';
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  if (search !== '') return { list: await cards(await named(place, search)) };
  const where = { [levelOf(place)]: place, state: 'open' };
  const { list, next } = await page('wards', where, ['at', 'desc'], PAGE, cursor);
  return { list: await cards(list), next };
});

/** Names are found within one community; what lies outside the place is left out. */
async function named(place: RegionPath, search: string): Promise<Ward[]> {
  const community = at('community', place);
  if (!community) return [];
  const found = await many('wards', await findByName(community, search, MOST_NAMED));
  return found.filter((ward) => ward.state === 'open' && contains(place, ward.household)).slice(0, PAGE);
}

async function cards(wards: readonly Ward[]) {
  const [people, regions] = await Promise.all([
    many(
      'people',
      wards.map(({ _id }) => _id),
    ),
    many(
      'regions',
      wards.flatMap(({ household }) => partsOf(household)),
    ),
  ]);
  const names = namesIn(people);
  const places = new Map(regions.map((region) => [region._id, region]));
  return wards.map(({ _id: id, household, at: since }) => ({
    id,
    name: names.get(id) ?? '',
    household,
    address: addressOf(household, places),
    at: since,
  }));
}
