import { open, type Database, type RootDatabase, type Transaction } from 'lmdb';
import { type KeyRange } from './catalog';

type Table = Database<Buffer, Buffer>;
export type Snapshot = Transaction;

/**
 * Three ordered tables of bytes on disk. Reads are synchronous; a write is acknowledged by its promise, after the
 * commit, and never before: what was acknowledged survives a kill at any moment.
 */
export interface Storage {
  documents: Table;
  entries: Table;
  catalog: Table;
  /** Runs `work` in a transaction of its own; whatever it throws undoes all it wrote. */
  write<T>(work: () => T): Promise<T>;
  /** The state as it is now, for reads until `done()`. */
  snapshot(): Snapshot;
  /** Makes the reads that follow see every commit so far. */
  refresh(): void;
  close(): Promise<void>;
}

export interface Entry {
  key: Buffer;
  value: Buffer;
}

const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const;

export function openStorage(dir: string): Storage {
  const root: RootDatabase<Buffer, Buffer> = open({ path: dir, maxDbs: 4, maxReaders: 1024, ...BINARY });
  // A process that was killed has left its readers behind, and with them old pages that nobody needs.
  root.readerCheck();
  const table = (name: string) => root.openDB<Buffer, Buffer>({ name, ...BINARY });
  return {
    documents: table('documents'),
    entries: table('entries'),
    catalog: table('catalog'),
    // Braces in `work` matter: a promise returned from inside would be awaited after the commit.
    write: (work) => root.childTransaction(work),
    snapshot: () => {
      root.resetReadTxn();
      return root.useReadTransaction();
    },
    refresh: () => root.resetReadTxn(),
    close: () => root.close(),
  };
}

/** The entries of `range` in key order, or backwards. */
export function entriesIn(
  table: Table,
  range: KeyRange,
  { reverse = false, snapshot }: { reverse?: boolean; snapshot?: Snapshot } = {},
): Iterable<Entry> {
  const transaction = snapshot ? { transaction: snapshot } : {};
  // lmdb includes the start and excludes the end; walking back it starts at the end, so both ends are turned round.
  if (!reverse) return table.getRange({ start: range.start, end: range.end, ...transaction });
  const back = {
    start: range.end,
    end: range.start,
    reverse: true,
    exclusiveStart: true,
    inclusiveEnd: true,
  };
  return table.getRange({ ...back, ...transaction });
}

export function valueAt(table: Table, key: Buffer, snapshot?: Snapshot): Buffer | undefined {
  return table.get(key, snapshot ? { transaction: snapshot } : undefined);
}
