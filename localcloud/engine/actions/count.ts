import { count as countMatches } from '../find';
import { filterOf, read, type Act } from './session';

/** `database.calculateDocument`: how many documents match. */
export const count: Act = (session) => async (call) => {
  const filter = filterOf(call, session.now());
  return {
    data: { total: read(session, call, (reader, collection) => countMatches(reader, collection, filter)) },
  };
};
