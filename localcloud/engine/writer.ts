import { deserialize, serialize } from 'bson';
import type { Collection, Index } from './catalog';
import type { Document } from './ejson';
import { duplicate, indexEntries, keyValues, type IndexEntries } from './indexEntries';
import { after, encodeValue } from './orderKey';
import { DiskReader, type Reader } from './reader';
import { saveCollection } from './schema';
import { entriesIn } from './storage';

/** A state of the database that can be changed, wholly or not at all. */
export interface Writer extends Reader {
  insert(collection: Collection, document: Document): void;
  replace(collection: Collection, before: Document, after: Document): void;
  remove(collection: Collection, document: Document): void;
}

/** Writes documents and their index entries; works only inside `Storage.write`. */
export class DiskWriter extends DiskReader implements Writer {
  /** The keys of all documents written, for the log that finds conflicts. */
  readonly touched: string[] = [];
  private readonly marked: Index[] = [];

  insert(collection: Collection, document: Document): void {
    const id = encodeValue(document._id);
    if (this.bytes(collection, id)) throw duplicate(collection.name, '_id_', { _id: document._id });
    this.put(collection, id, [], document);
  }

  replace(collection: Collection, before: Document, after: Document): void {
    this.put(collection, encodeValue(before._id), indexEntries(collection, before), after);
  }

  remove(collection: Collection, document: Document): void {
    const id = encodeValue(document._id);
    for (const { keys } of indexEntries(collection, document)) for (const key of keys) this.unlink(key, id);
    const key = documentKey(collection, id);
    this.options.storage.documents.removeSync(key);
    this.touch(key);
  }

  /** Forgets what was noted in memory, when all that was written is undone on the disk. */
  undo(): void {
    for (const index of this.marked) index.multikey = false;
  }

  /** The document as it is committed now, with what this transaction has done to it so far. */
  current(collection: Collection, id: Buffer): Document | undefined {
    const bytes = this.bytes(collection, id);
    return bytes && deserialize(bytes);
  }

  private put(collection: Collection, id: Buffer, old: IndexEntries[], document: Document): void {
    const entries = indexEntries(collection, document);
    for (const entry of entries) this.refuseDuplicate(collection, entry, id, document);
    entries.forEach((entry, i) => this.link(entry, old[i]?.keys ?? [], id));
    if (entries.some(({ index, multikey }) => multikey && !index.multikey))
      this.markMultikey(collection, entries);
    const key = documentKey(collection, id);
    this.options.storage.documents.putSync(key, stored(document));
    this.touch(key);
  }

  private refuseDuplicate(
    collection: Collection,
    { index, keys }: IndexEntries,
    id: Buffer,
    document: Document,
  ): void {
    if (!index.unique) return;
    for (const key of keys) {
      for (const entry of entriesIn(this.options.storage.entries, { start: key, end: after(key) })) {
        if (!entry.value.equals(id)) throw duplicate(collection.name, index.name, keyValues(index, document));
      }
    }
  }

  private link({ keys }: IndexEntries, old: Buffer[], id: Buffer): void {
    const missing = (list: Buffer[], key: Buffer) => !list.some((other) => other.equals(key));
    for (const key of old) if (missing(keys, key)) this.unlink(key, id);
    for (const key of keys) {
      if (missing(old, key)) this.options.storage.entries.putSync(Buffer.concat([key, id]), id);
    }
  }

  private unlink(key: Buffer, id: Buffer): void {
    this.options.storage.entries.removeSync(Buffer.concat([key, id]));
  }

  private markMultikey(collection: Collection, entries: IndexEntries[]): void {
    const marked = entries.flatMap(({ index, multikey }) => (multikey && !index.multikey ? [index] : []));
    for (const index of marked) index.multikey = true;
    this.marked.push(...marked);
    saveCollection(this.options.storage, collection);
  }

  private touch(key: Buffer): void {
    this.touched.push(key.toString('latin1'));
    this.options.meter.writes++;
  }
}

export function documentKey(collection: Collection, id: Buffer): Buffer {
  return Buffer.concat([collection.range.start, id]);
}

function stored(document: Document): Buffer {
  return Buffer.from(serialize(document));
}
