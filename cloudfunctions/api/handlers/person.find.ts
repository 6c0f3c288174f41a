import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { foundPeople } from '../findPeople';

/** Somebody by his name in a community, or by his whole telephone number. */
export const personFind = reads('person.find', async ({ place, search }, call) => {
  if (!call.reaches({ place })) return refused('NOT_FOUND');
  return { list: await foundPeople(place, search, call.now) };
});
