import { randomUUID } from 'node:crypto';
import { WireError } from '../gateway/wire';
import type { Database, View } from './database';
import type { Meter } from './reader';
import { Overlay, TransactionWriter } from './transactionWriter';
import type { DiskWriter } from './writer';

/** As long as the service lets a transaction live. */
const LIFETIME = 30_000;

interface Open {
  id: string;
  overlay: Overlay;
  /** Taken at the first operation. */
  view: View | undefined;
  claims: string[];
  /** When it is over by the cloud's clock, which may be moved ahead of the timer. */
  until: number;
  timer: NodeJS.Timeout;
}

/**
 * Snapshot isolation. Of two transactions that write the same document the first to write it goes on and the other one
 * fails at once; a document written by anybody since the snapshot fails the transaction too.
 */
export class Transactions {
  private readonly open = new Map<string, Open>();
  private readonly holders = new Map<string, Open>();

  constructor(
    private readonly database: Database,
    private readonly now: () => number,
    private readonly lifetime = LIFETIME,
  ) {}

  begin(): string {
    const id = randomUUID();
    const timer = setTimeout(() => this.abort(id), this.lifetime).unref();
    const until = this.now() + this.lifetime;
    this.open.set(id, { id, overlay: new Overlay(), view: undefined, claims: [], until, timer });
    return id;
  }

  /** Runs one operation of the transaction; one that fails ends it, as MongoDB does, so that no half of it is left. */
  run<T>(id: string, meter: Meter, work: (writer: TransactionWriter) => T): T {
    const transaction = this.find(id);
    transaction.view ??= this.database.snapshot();
    const { snapshot, seen } = transaction.view;
    const claim = (key: string) => this.claim(transaction, key, seen);
    const writer = new TransactionWriter(
      this.database.readerOptions(meter, snapshot),
      claim,
      transaction.overlay,
    );
    try {
      return work(writer);
    } catch (error) {
      this.end(transaction);
      throw error;
    }
  }

  async commit(id: string): Promise<void> {
    const transaction = this.find(id);
    this.open.delete(id);
    try {
      const { view, overlay } = transaction;
      if (view && overlay.changes.size > 0)
        await this.database.write(nobody(), (writer) => this.apply(writer, overlay, view));
    } catch (error) {
      throw isDuplicate(error) ? conflict() : error;
    } finally {
      this.end(transaction);
    }
  }

  abort(id: string): void {
    const transaction = this.open.get(id);
    if (transaction) this.end(transaction);
  }

  /** Refuses a transaction that has ended, or never was. */
  find(id: string): Open {
    const transaction = this.open.get(id);
    if (transaction) return transaction;
    throw new WireError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
    );
  }

  close(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction);
  }

  /** First everything goes, then everything comes, so that documents can exchange unique keys. */
  private apply(writer: DiskWriter, overlay: Overlay, view: View): void {
    for (const { collection, id, key } of overlay.changes.values()) {
      if (this.database.log.writtenSince(key, view.seen)) throw conflict();
      const before = writer.current(collection, id);
      if (before) writer.remove(collection, before);
    }
    for (const { collection, document } of overlay.changes.values()) {
      if (document) writer.insert(collection, document);
    }
  }

  private claim(transaction: Open, key: string, seen: number): void {
    const holder = this.holderOf(key);
    if (holder === transaction) return;
    if (holder || this.database.log.writtenSince(key, seen)) throw conflict();
    this.holders.set(key, transaction);
    transaction.claims.push(key);
  }

  /** Who holds a document; nobody when it was one whose time is over. */
  private holderOf(key: string): Open | undefined {
    const holder = this.holders.get(key);
    if (!holder || holder.until > this.now()) return holder;
    this.end(holder);
    return undefined;
  }

  private end(transaction: Open): void {
    clearTimeout(transaction.timer);
    this.open.delete(transaction.id);
    for (const key of transaction.claims) this.holders.delete(key);
    if (transaction.view) this.database.release(transaction.view);
    transaction.view = undefined;
  }
}

/** The documents of a commit were counted when the transaction wrote them. */
function nobody(): Meter {
  return { reads: 0, writes: 0 };
}

function conflict(): WireError {
  return new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  );
}

/** Somebody took a unique key between the snapshot and the commit. */
function isDuplicate(error: unknown): boolean {
  return error instanceof WireError && error.message.includes('E11000');
}
