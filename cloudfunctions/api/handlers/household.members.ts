import { reads } from '../../kit/handler';
import { find, many } from '../../kit/store';
import { isVerified } from '../binding';
import { namesIn } from '../names';

const MOST = 12;

/** The people known to live in the caller's household; nobody is shown to who is not known there himself. */
export const householdMembers = reads('household.members', async (_input, call) => {
  if (!(await isVerified(call))) return { list: [] };
  const here = await find('bindings', { household: call.home, state: 'verified' }, MOST, ['at', 'asc']);
  const people = await many(
    'people',
    here.map(({ _id }) => _id),
  );
  const names = namesIn(people);
  return {
    list: here.flatMap(({ _id: id, at: since }) => {
      const name = names.get(id);
      return name === undefined ? [] : { id, name, since, me: id === call.id };
    }),
  };
});
