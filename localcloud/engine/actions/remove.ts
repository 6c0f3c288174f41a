import { find } from '../find';
import { filterOf, write, type Act } from './session';

/** `database.removeDocument`: every match, or one when `multi` is false. */
export const remove: Act = (session) => async (call) => {
  const filter = filterOf(call, session.now());
  const limit = call.fields.multi === true ? Infinity : 1;
  const deleted = await write(session, call, (writer, collection) => {
    const found = find(writer, collection, { filter, limit });
    for (const document of found) writer.remove(collection, document);
    return found.length;
  });
  return { data: { deleted } };
};
