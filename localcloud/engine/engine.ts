import type { WireAction } from '../gateway/wire';
import type { CollectionSpec, UnindexedQuery } from './catalog';

export interface EngineOptions {
  /** Where the documents live; made when missing. */
  dir: string;
  /** The manifest: every collection with its indexes. */
  collections: Record<string, CollectionSpec>;
  /** The clock behind server dates and the expiry of transactions. */
  now: () => number;
  /** Told of each query that no index serves; the query is answered all the same. */
  onUnindexed: (query: UnindexedQuery) => void;
}

export interface Engine {
  /** Every `database.*` action of the wire. */
  actions: Record<string, WireAction>;
  /** Documents read and written so far in the name of one function invocation. */
  stats(invocation: string): { reads: number; writes: number };
  close(): Promise<void>;
}

/** Opens the document database in `dir`, building the indexes the manifest declares and dropping those it no longer does. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  throw new Error(`being written: ${options.dir}`);
}
