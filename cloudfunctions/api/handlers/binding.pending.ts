import { levelOf } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { addressOf, partsOf } from '../../kit/address';
import { mayVerifyIn } from '../binding';
import { widestScope } from '../deskPlace';

/** Who says that he lives in a place and waits, the longest first. A household learns the family name alone. */
export const bindingPending = reads('binding.pending', async ({ place: asked, cursor }, call) => {
  const place = asked ?? widestScope(call) ?? call.home;
  if (!(await mayVerifyIn(place, call))) return refused('NOT_FOUND');
  const level = levelOf(place);
  const where = { [level]: place, state: 'claimed' };
  const { list, next } = await page('bindings', where, ['at', 'asc'], PAGE, cursor);
  const [people, regions] = await Promise.all([
    many(
      'people',
      list.map(({ _id }) => _id),
    ),
    many(
      'regions',
      list.flatMap(({ household }) => partsOf(household)),
    ),
  ]);
  const known = new Map(people.map((person) => [person._id, person]));
  const places = new Map(regions.map((region) => [region._id, region]));
  return {
    list: list.flatMap(({ _id: id, household, at }) => {
      const person = known.get(id);
      if (!person) return [];
      const name = level === 'household' ? person.maskedName : openName(person).name;
      return { id, name, household, address: addressOf(household, places), at };
    }),
    next,
  };
});
