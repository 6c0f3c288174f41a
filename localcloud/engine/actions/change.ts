import { deserialize, serialize } from 'bson';
import { WireError } from '../../gateway/wire';
import type { Document } from '../ejson';
import { applyUpdate } from '../meaning';
import { checked } from './checked';

/** What becomes of a document; undefined when nothing about it changes. */
export type Change = (before: Document) => Document | undefined;

/** By update operators. A change of nothing is none: it writes nothing and counts 0. */
export function updateBy(operators: Document, filter: Document): Change {
  return (before) => {
    const bytes = serialize(before);
    const after = deserialize(bytes);
    applyUpdate(after, operators, filter);
    return Buffer.from(bytes).equals(serialize(after)) ? undefined : checked(after);
  };
}

/** By another document in its place, which keeps the `_id`. */
export function replaceBy(document: Document): Change {
  return (before) => {
    if ('_id' in document && document._id !== before._id) {
      throw new WireError('DATABASE_REQUEST_FAILED', '[FailedOperation] the _id of a document cannot change');
    }
    return { ...document, _id: before._id };
  };
}
