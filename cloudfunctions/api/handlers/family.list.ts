import { MOST_FAMILY, type FamilyLink } from '@core/domain/people/family';
import { isGuardian } from '@core/domain/people/ward';
import { reads } from '../../kit/handler';
import { find, many } from '../../kit/store';
import { addressOf, partsOf } from '../../kit/address';
import { namesIn } from '../names';

const MOST_OTHERS = 12;

/** Who may follow me, whom I may follow, and for whom I act. */
export const familyList = reads('family.list', async (_input, call) => {
  const [mine, theirs, guarded] = await Promise.all([
    find('family', { ownerId: call.id }, MOST_FAMILY, ['at', 'asc']),
    find('family', { personId: call.id }, MOST_OTHERS, ['at', 'asc']),
    find('wards', { 'guardian.personId': call.id }, MOST_OTHERS),
  ]);
  const wards = guarded.filter((ward) => ward.state === 'open' && isGuardian(ward, call.id, call.now));
  const people = await many('people', [
    ...mine.map(({ personId }) => personId),
    ...theirs.map(({ ownerId }) => ownerId),
    ...wards.map(({ _id }) => _id),
  ]);
  const regions = await many(
    'regions',
    wards.flatMap(({ household }) => partsOf(household)),
  );
  const places = new Map(regions.map((region) => [region._id, region]));
  const names = namesIn(people);
  const named = (link: FamilyLink, person: string) => {
    const { _id: id, kinship, follows, at } = link;
    return { id, person, name: names.get(person) ?? '', kinship, follows, at };
  };
  return {
    mine: mine.map((link) => named(link, link.personId)),
    theirs: theirs.map((link) => named(link, link.ownerId)),
    wards: wards.map(({ _id: id, household, guardian }) => ({
      id,
      name: names.get(id) ?? '',
      household,
      address: addressOf(household, places),
      until: guardian?.until ?? call.now,
    })),
  };
});
