import { WireError } from '../gateway/wire';
import type { Collection, Index } from './catalog';
import type { Document } from './ejson';
import { fieldValues } from './fieldValues';
import { encodeValue, inverted } from './orderKey';

/** The service's own limit on what an index holds of one document, in bytes. */
const LONGEST_KEY = 1024;

export interface IndexEntries {
  index: Index;
  /** Keys without the document's id; several when an array lies on the way. */
  keys: Buffer[];
  multikey: boolean;
}

/** What each index of the collection holds of `document`. */
export function indexEntries(collection: Collection, document: Document): IndexEntries[] {
  return collection.indexes.map((index) => entriesFor(index, document));
}

function entriesFor(index: Index, document: Document): IndexEntries {
  let keys: Buffer[] = [index.range.start];
  const arrays = new Set<string>();
  for (const [field, direction] of index.keys) {
    const { values, multikey } = fieldValues(document, field);
    if (multikey) arrays.add(field.split('.')[0] ?? field);
    const parts = values.map(encodeValue).map((bytes) => (direction === 1 ? bytes : inverted(bytes)));
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  if (arrays.size > 1) throw failed(`cannot index parallel arrays [${[...arrays].join('] [')}]`);
  if (keys.some((key) => key.length > LONGEST_KEY)) throw failed(`key too large to index ${index.name}`);
  return { index, keys: distinct(keys), multikey: arrays.size > 0 };
}

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length === 1) return keys;
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}

/** The service's words for a breach of a unique index; code that cares looks for `E11000`. */
export function duplicate(collection: string, index: string, key: unknown): WireError {
  return new WireError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ` +
      `local.${collection} index: ${index} dup key: ${JSON.stringify(key)}}]}, {<nil>}]. Please check your request, ` +
      `but if the problem cannot be solved, contact us.`,
  );
}

/** The values a unique index refused, as its message names them. */
export function keyValues(index: Index, document: Document): Document {
  return Object.fromEntries(index.keys.map(([field]) => [field, fieldValues(document, field).values]));
}

function failed(why: string): WireError {
  return new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${why}`);
}
