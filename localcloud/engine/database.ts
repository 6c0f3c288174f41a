import type { Collection, UnindexedQuery } from './catalog';
import { collectionFrom } from './catalog';
import { DiskReader, type Meter, type Reader, type ReaderOptions } from './reader';
import { saveCollection } from './schema';
import type { Snapshot, Storage } from './storage';
import { WriteLog } from './writeLog';
import { DiskWriter } from './writer';

/** A snapshot, and the number of the last write it is sure to contain. */
export interface View {
  snapshot: Snapshot;
  seen: number;
}

/** The committed documents, and the only way to change them. */
export class Database {
  readonly log = new WriteLog();
  private readonly views = new Set<View>();

  constructor(
    private readonly storage: Storage,
    private readonly collections: Map<string, Collection>,
    private readonly onUnindexed: (query: UnindexedQuery) => void,
  ) {}

  /** The latest committed state. */
  reader(meter: Meter): Reader {
    this.storage.refresh();
    return new DiskReader(this.readerOptions(meter));
  }

  /** Does all of `work` or none of it, and resolves once it is committed. */
  async write<T>(meter: Meter, work: (writer: DiskWriter) => T): Promise<T> {
    let number = 0;
    const result = await this.storage.write(() => {
      const writer = new DiskWriter(this.readerOptions(meter));
      try {
        const done = work(writer);
        number = this.log.record(writer.touched);
        return done;
      } catch (error) {
        writer.undo();
        throw error;
      }
    });
    this.log.settle(number, Math.min(...[...this.views].map((view) => view.seen)));
    return result;
  }

  snapshot(): View {
    const view = { seen: this.log.seen, snapshot: this.storage.snapshot() };
    this.views.add(view);
    return view;
  }

  release(view: View): void {
    this.views.delete(view);
    view.snapshot.done();
  }

  has(collection: string): boolean {
    return this.collections.has(collection);
  }

  async addCollection(name: string): Promise<void> {
    const collection = collectionFrom(name, { indexes: [] });
    await this.storage.write(() => saveCollection(this.storage, collection));
    this.collections.set(name, collection);
  }

  readerOptions(meter: Meter, snapshot?: Snapshot): ReaderOptions {
    const { storage, collections, onUnindexed } = this;
    return { storage, collections, meter, onUnindexed, ...(snapshot && { snapshot }) };
  }
}
