import { mkdirSync } from 'node:fs';
import type { WireAction } from '../gateway/wire';
import { aggregate } from './actions/aggregate';
import { count } from './actions/count';
import { get } from './actions/get';
import { insert } from './actions/insert';
import { abortTransaction, addCollection, commitTransaction, startTransaction } from './actions/lifecycle';
import { modify, modifyAndReturn } from './actions/modify';
import { remove } from './actions/remove';
import type { Act, Session } from './actions/session';
import type { CollectionSpec, UnindexedQuery } from './catalog';
import { Database } from './database';
import { asWireError } from './meaning';
import { Meters } from './meters';
import { openCollections } from './schema';
import { openStorage } from './storage';
import { UnderWay } from '../underWay';
import { Transactions } from './transactions';

export type { CollectionSpec, IndexSpec, UnindexedQuery } from './catalog';

export interface EngineOptions {
  /** Where the documents live; made when missing. */
  dir: string;
  /** The manifest: every collection with its indexes. */
  collections: Record<string, CollectionSpec>;
  /** The clock behind server dates. */
  now: () => number;
  /** Told of each query that no index serves; the query is answered all the same. */
  onUnindexed: (query: UnindexedQuery) => void;
  /** Milliseconds after which an abandoned transaction is aborted, by real time or by the clock; 30 s unless told. */
  transactionLifetime?: number;
}

export interface Engine {
  /** Every `database.*` action of the wire. */
  actions: Record<string, WireAction>;
  /** Documents read and written so far in the name of one function invocation. */
  stats(invocation: string): { reads: number; writes: number };
  /** Waits for what is being read and written. */
  close(): Promise<void>;
}

const ACTS: Record<string, Act> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insert,
  'database.getDocument': get,
  'database.modifyDocument': modify,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.removeDocument': remove,
  'database.calculateDocument': count,
  'database.aggregateDocuments': aggregate,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
};

/** Opens the document database in `dir`, building the indexes the manifest declares and dropping those it no longer does. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  mkdirSync(options.dir, { recursive: true });
  const storage = openStorage(options.dir);
  const collections = await openCollections(storage, options.collections);
  const database = new Database(storage, collections, options.onUnindexed);
  const transactions = new Transactions(database, options.now, options.transactionLifetime);
  const meters = new Meters();
  const acts = Object.entries(ACTS);
  const underWay = new UnderWay();
  const session: Session = { database, transactions, meters, now: options.now };
  return {
    actions: Object.fromEntries(acts.map(([name, act]) => [name, refusing(act(session), underWay)])),
    stats: (invocation) => meters.stats(invocation),
    close: async () => {
      transactions.close();
      await underWay.ended();
      await storage.close();
    },
  };
}

function refusing(action: WireAction, underWay: UnderWay): WireAction {
  return async (call) => {
    try {
      return await underWay.keep(action(call));
    } catch (error) {
      throw asWireError(error);
    }
  };
}
