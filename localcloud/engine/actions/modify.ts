import type { Collection } from '../catalog';
import { readEjson, writeEjson, type Document } from '../ejson';
import { find } from '../find';
import type { Writer } from '../writer';
import { replaceBy, updateBy, type Change } from './change';
import { checked } from './checked';
import { withId } from './insert';
import { filterOf, write, type Act } from './session';

/** `database.modifyDocument`: `merge` applies operators, otherwise the document is replaced; counts what changed. */
export const modify: Act = (session) => async (call) => {
  const filter = filterOf(call, session.now());
  const data = readEjson(call.fields.data, session.now());
  const change = call.fields.merge === true ? updateBy(data, filter) : replaceBy(checked(data));
  const search = { filter, limit: call.fields.multi === true ? Infinity : 1 };
  const result = await write(session, call, (writer, collection) => {
    const found = find(writer, collection, search);
    if (found.length > 0 || call.fields.upsert !== true)
      return { updated: changed(writer, collection, found, change) };
    return { updated: 0, upsert_id: upserted(writer, collection, filter, change) };
  });
  return { data: result };
};

/** `database.modifyAndReturnDoc`: changes the first match and answers with its new form. */
export const modifyAndReturn: Act = (session) => async (call) => {
  const filter = filterOf(call, session.now());
  const change = updateBy(readEjson(call.fields.data, session.now()), filter);
  const after = await write(session, call, (writer, collection) => {
    const [before] = find(writer, collection, { filter, limit: 1 });
    if (!before) return undefined;
    const next = change(before);
    if (next) writer.replace(collection, before, next);
    return next ?? before;
  });
  return { data: { updated: after ? 1 : 0, doc: after ? writeEjson(after) : null } };
};

function changed(writer: Writer, collection: Collection, found: Document[], change: Change): number {
  let count = 0;
  for (const before of found) {
    const after = change(before);
    if (!after) continue;
    writer.replace(collection, before, after);
    count++;
  }
  return count;
}

/** A new document, with the `_id` the filter asks for. */
function upserted(writer: Writer, collection: Collection, filter: Document, change: Change): unknown {
  const start = withId('_id' in filter ? { _id: filter._id } : {});
  writer.insert(collection, change(start) ?? start);
  return start._id;
}
