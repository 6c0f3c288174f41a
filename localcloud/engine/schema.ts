import { deserialize } from 'bson';
import { collectionFrom, type Collection, type CollectionSpec, type Index, type IndexSpec } from './catalog';
import { duplicate, indexEntries, keyValues } from './indexEntries';
import { after, encodeValue } from './orderKey';
import { entriesIn, valueAt, type Storage } from './storage';

/** What the disk remembers of a collection. */
interface Saved extends CollectionSpec {
  multikey: string[];
}

/**
 * Brings the disk in line with the manifest: makes its collections, builds indexes that are new or changed, drops those
 * no longer declared. Collections made by `addCollection` stay.
 */
export async function openCollections(
  storage: Storage,
  declared: Record<string, CollectionSpec>,
): Promise<Map<string, Collection>> {
  const names = new Set([...savedNames(storage), ...Object.keys(declared)]);
  const collections = [...names].map((name) => ({
    name,
    before: savedSpec(storage, name),
    after: declared[name],
  }));
  return storage.write(() => {
    const result = new Map<string, Collection>();
    for (const { name, before, after: spec } of collections) {
      const collection = collectionFrom(name, spec ?? before ?? { indexes: [] }, before?.multikey);
      for (const index of dropped(before, collection))
        clear(storage, collectionFrom(name, { indexes: [index] }));
      build(
        storage,
        collection,
        collection.indexes.filter((index) => isNew(before, index)),
      );
      saveCollection(storage, collection);
      result.set(name, collection);
    }
    return result;
  });
}

/** Remembers a collection with its indexes; works only inside `Storage.write`. */
export function saveCollection(storage: Storage, { name, indexes }: Collection): void {
  const saved: Saved = {
    indexes: indexes.map((index) => ({ name: index.name, keys: index.keys, unique: index.unique ?? false })),
    multikey: indexes.filter((index) => index.multikey).map((index) => index.name),
  };
  storage.catalog.putSync(Buffer.from(name), Buffer.from(JSON.stringify(saved)));
}

function savedNames(storage: Storage): string[] {
  return [...storage.catalog.getKeys()].map((key) => key.toString());
}

function savedSpec(storage: Storage, name: string): Saved | undefined {
  const bytes = valueAt(storage.catalog, Buffer.from(name));
  return bytes && (JSON.parse(bytes.toString()) as Saved);
}

function isNew(before: Saved | undefined, index: IndexSpec): boolean {
  return !before?.indexes.some((saved) => same(saved, index));
}

function dropped(before: Saved | undefined, now: Collection): IndexSpec[] {
  return (before?.indexes ?? []).filter((saved) => !now.indexes.some((index) => same(saved, index)));
}

function same(a: IndexSpec, b: IndexSpec): boolean {
  const form = ({ name, keys, unique = false }: IndexSpec) => JSON.stringify({ name, keys, unique });
  return form(a) === form(b);
}

function clear(storage: Storage, { indexes }: Collection): void {
  for (const { range } of indexes) {
    for (const key of [...storage.entries.getKeys(range)]) storage.entries.removeSync(key);
  }
}

function build(storage: Storage, collection: Collection, indexes: Index[]): void {
  if (indexes.length === 0) return;
  for (const index of indexes) index.multikey = false;
  for (const { value } of entriesIn(storage.documents, collection.range)) {
    const document = deserialize(value);
    const id = encodeValue(document._id);
    for (const { index, keys, multikey } of indexEntries({ ...collection, indexes }, document)) {
      index.multikey ||= multikey;
      for (const key of keys) {
        if (index.unique && taken(storage, key))
          throw duplicate(collection.name, index.name, keyValues(index, document));
        storage.entries.putSync(Buffer.concat([key, id]), id);
      }
    }
  }
}

function taken(storage: Storage, key: Buffer): boolean {
  return storage.entries.getCount({ start: key, end: after(key), limit: 1 }) > 0;
}
