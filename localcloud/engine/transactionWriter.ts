import type { Collection } from './catalog';
import type { Document } from './ejson';
import { duplicate, indexEntries, keyValues, type IndexEntries } from './indexEntries';
import { after, encodeValue } from './orderKey';
import type { Leg } from './plan';
import { DiskReader, type Found, type ReaderOptions } from './reader';
import { entriesIn } from './storage';
import { documentKey, type Writer } from './writer';

/** What a transaction has done to one document: its new form, or undefined when it is gone. */
export interface Change {
  collection: Collection;
  id: Buffer;
  /** The key in the log of writes. */
  key: string;
  document: Document | undefined;
  /** What it holds in unique indexes. */
  unique: string[];
}

/** Everything a transaction has done so far. */
export class Overlay {
  readonly changes = new Map<string, Change>();
  /** Which changed document holds a key of a unique index. */
  readonly unique = new Map<string, Change>();

  set(name: string, change: Change): void {
    for (const key of this.changes.get(name)?.unique ?? []) this.unique.delete(key);
    for (const key of change.unique) this.unique.set(key, change);
    this.changes.set(name, change);
  }
}

/** Takes a key for this transaction, or refuses because another one was faster. */
export type Claim = (key: string) => void;

/** A snapshot with the transaction's own writes laid over it. Nothing reaches the disk before the commit. */
export class TransactionWriter extends DiskReader implements Writer {
  constructor(
    options: ReaderOptions,
    private readonly claim: Claim,
    private readonly overlay: Overlay,
  ) {
    super(options);
  }

  override *walk(collection: Collection, leg: Leg): Iterable<Found> {
    for (const found of super.walk(collection, leg)) {
      if (!this.overlay.changes.has(changeKey(collection, found.id))) yield found;
    }
  }

  override size(leg: Leg): number {
    throw new Error(`a transaction counts its documents one by one: ${leg.index?.name ?? '_id'}`);
  }

  override readonly own = (collection: Collection): Document[] => {
    const mine = [...this.overlay.changes.values()].filter((change) => change.collection === collection);
    return mine.flatMap(({ document }) => (document ? [document] : []));
  };

  insert(collection: Collection, document: Document): void {
    const id = encodeValue(document._id);
    const change = this.overlay.changes.get(changeKey(collection, id.toString('latin1')));
    const there = change ? change.document !== undefined : this.bytes(collection, id) !== undefined;
    if (there) throw duplicate(collection.name, '_id_', { _id: document._id });
    this.change(collection, id, document);
  }

  replace(collection: Collection, before: Document, after: Document): void {
    this.change(collection, encodeValue(before._id), after);
  }

  remove(collection: Collection, document: Document): void {
    this.change(collection, encodeValue(document._id), undefined);
  }

  private change(collection: Collection, id: Buffer, document: Document | undefined): void {
    const key = documentKey(collection, id).toString('latin1');
    this.claim(key);
    const entries = document ? indexEntries(collection, document).filter(({ index }) => index.unique) : [];
    for (const entry of entries) if (document) this.claimUnique(collection, entry, id, document);
    const unique = entries.flatMap(({ keys }) => keys.map((held) => held.toString('latin1')));
    this.options.meter.writes++;
    this.overlay.set(changeKey(collection, id.toString('latin1')), { collection, id, key, document, unique });
  }

  private claimUnique(
    collection: Collection,
    { index, keys }: IndexEntries,
    id: Buffer,
    document: Document,
  ): void {
    for (const key of keys) {
      if (this.isTaken(collection, key, id))
        throw duplicate(collection.name, index.name, keyValues(index, document));
      this.claim(`unique\0${key.toString('latin1')}`);
    }
  }

  private isTaken(collection: Collection, key: Buffer, id: Buffer): boolean {
    const holder = this.overlay.unique.get(key.toString('latin1'));
    if (holder) return !holder.id.equals(id);
    const { storage, snapshot } = this.options;
    for (const { value } of entriesIn(
      storage.entries,
      { start: key, end: after(key) },
      snapshot && { snapshot },
    )) {
      const changed = this.overlay.changes.has(changeKey(collection, value.toString('latin1')));
      if (!changed && !value.equals(id)) return true;
    }
    return false;
  }
}

function changeKey(collection: Collection, id: string): string {
  return `${collection.name}\0${id}`;
}
