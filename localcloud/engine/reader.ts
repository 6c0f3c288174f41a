import { deserialize } from 'bson';
import { WireError } from '../gateway/wire';
import type { Collection, UnindexedQuery } from './catalog';
import type { Document } from './ejson';
import type { Leg } from './plan';
import { entriesIn, valueAt, type Snapshot, type Storage } from './storage';

/** Documents read and written in somebody's name. */
export interface Meter {
  reads: number;
  writes: number;
}

/** A document that a leg leads to, not yet taken from the disk. */
export interface Found {
  /** The encoded `_id`, as text for sets and maps. */
  id: string;
  load(): Document;
}

/** One consistent state of the database. */
export interface Reader {
  collection(name: string): Collection;
  walk(collection: Collection, leg: Leg): Iterable<Found>;
  /** How many entries a leg has, without looking at a document. */
  size(leg: Leg): number;
  /** What this transaction wrote itself, which no leg leads to. */
  own(collection: Collection): Document[];
  onUnindexed(query: UnindexedQuery): void;
}

export interface ReaderOptions {
  storage: Storage;
  collections: Map<string, Collection>;
  meter: Meter;
  onUnindexed: (query: UnindexedQuery) => void;
  snapshot?: Snapshot;
}

/** What is committed: now, or at the time of a snapshot. */
export class DiskReader implements Reader {
  constructor(protected readonly options: ReaderOptions) {}

  collection(name: string): Collection {
    const collection = this.options.collections.get(name);
    if (collection) return collection;
    throw new WireError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
    );
  }

  *walk(collection: Collection, leg: Leg): Iterable<Found> {
    const { storage, snapshot } = this.options;
    const walking = { reverse: leg.reverse, ...(snapshot && { snapshot }) };
    const from = collection.range.start.length;
    if (!leg.index) {
      for (const { key, value } of entriesIn(storage.documents, leg, walking)) {
        yield { id: key.toString('latin1', from), load: () => this.loaded(value) };
      }
      return;
    }
    for (const { value: id } of entriesIn(storage.entries, leg, walking)) {
      yield { id: id.toString('latin1'), load: () => this.loaded(this.bytes(collection, id)) };
    }
  }

  size(leg: Leg): number {
    const { storage, snapshot } = this.options;
    const table = leg.index ? storage.entries : storage.documents;
    return table.getCount({ start: leg.start, end: leg.end, ...(snapshot && { transaction: snapshot }) });
  }

  /** Whoever only reads has written nothing. */
  readonly own: (collection: Collection) => Document[] = () => [];

  onUnindexed(query: UnindexedQuery): void {
    this.options.onUnindexed(query);
  }

  /** The stored bytes of a document, if it is there. */
  bytes(collection: Collection, id: Buffer): Buffer | undefined {
    const key = Buffer.concat([collection.range.start, id]);
    return valueAt(this.options.storage.documents, key, this.options.snapshot);
  }

  private loaded(bytes: Buffer | undefined): Document {
    if (!bytes) throw new Error('an index names a document that is not there');
    this.options.meter.reads++;
    return deserialize(bytes);
  }
}
