import { after } from './orderKey';

/** One declared index: its keys in order, each ascending or descending. */
export interface IndexSpec {
  name: string;
  keys: [field: string, direction: 1 | -1][];
  unique?: boolean;
}

export interface CollectionSpec {
  indexes: IndexSpec[];
}

/** A query that had to look at documents no index led to. */
export interface UnindexedQuery {
  collection: string;
  /** The filter and the sort, as text for a log. */
  query: string;
  /** How many documents were looked at. */
  examined: number;
}

/** Where keys begin and where they have ended. */
export interface KeyRange {
  start: Buffer;
  end: Buffer;
}

/** An index in use. `multikey` once any document has an array on the way to a key: its ranges then overlap. */
export interface Index extends IndexSpec {
  range: KeyRange;
  multikey: boolean;
}

export interface Collection {
  name: string;
  range: KeyRange;
  indexes: Index[];
}

/** A collection as the engine uses it, from its declaration. */
export function collectionFrom(name: string, spec: CollectionSpec, multikey: string[] = []): Collection {
  const indexes = spec.indexes.map((index) => ({
    ...index,
    range: rangeOf(`${name}\0${index.name}`),
    multikey: multikey.includes(index.name),
  }));
  return { name, range: rangeOf(name), indexes };
}

/** Everything whose key begins with `name` and a zero byte. */
function rangeOf(name: string): KeyRange {
  const start = Buffer.from(`${name}\0`, 'utf8');
  return { start, end: after(start) };
}
