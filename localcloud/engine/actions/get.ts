import { readEjson, writeEjson } from '../ejson';
import { find } from '../find';
import { projected } from '../meaning';
import type { Sort } from '../plan';
import { filterOf, read, type Act } from './session';

const DEFAULT_ROWS = 100;
const MOST_ROWS = 1000;

/** `database.getDocument`: 100 documents unless told, never more than 1,000. */
export const get: Act = (session) => async (call) => {
  const { order, projection, offset, limit } = call.fields;
  const filter = filterOf(call, session.now());
  const search = {
    filter,
    sort: order ? sortOf(readEjson(order, session.now())) : [],
    offset: Math.max(Number(offset) || 0, 0),
    limit: Math.min(Number(limit) || DEFAULT_ROWS, MOST_ROWS),
  };
  const found = read(session, call, (reader, collection) => find(reader, collection, search));
  const shown = projection ? projected(found, readEjson(projection, session.now()), filter) : found;
  return { data: { list: shown.map(writeEjson) } };
};

/** An order as the wire has it, `{ field: 1 }`, with whatever is not −1 counting upwards. */
export function sortOf(order: Record<string, unknown>): Sort {
  return Object.entries(order).map(([field, direction]) => [field, direction === -1 ? -1 : 1]);
}
