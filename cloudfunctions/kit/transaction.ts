import type { CollectionName } from '../manifest';
import type { Documents } from './documents';
import { database, type Transaction } from './sdk';

/** Somebody else wrote the same documents, again and again: nothing was written. */
export class Conflict extends Error {}
/** A document with this id, or with the same unique values, is already there. */
export class Duplicate extends Error {}

/** What may be done inside a commit: single documents only, as the platform demands. */
export interface Tx {
  get<C extends CollectionName>(name: C, id: string): Promise<Documents[C] | undefined>;
  put<C extends CollectionName>(name: C, document: Documents[C]): Promise<void>;
  add<C extends CollectionName>(name: C, document: Documents[C]): Promise<void>;
  /**
   * Changes fields of one document as long as it is as `where` says, and gives it back; undefined when it is not. The one
   * way to do that within a commit which the SDK's own tests go.
   */
  amend<C extends CollectionName>(
    name: C,
    where: { _id: string } & Record<string, unknown>,
    change: object,
  ): Promise<Documents[C] | undefined>;
  remove(name: CollectionName, id: string): Promise<void>;
}

/** Waits between rounds in milliseconds; the SDK's own four attempts of a round follow each other without a pause. */
const PAUSES = [60, 200, 600];

/**
 * Runs `work` so that all it writes is written, or nothing. It may run several times: it must be pure but for `tx`.
 * @throws Conflict when others kept winning, Duplicate when something it adds is already there.
 */
export async function commit<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
  const attempt = () => translated(database().runTransaction((transaction) => work(within(transaction))));
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // Whoever was faster may still be writing; those who wait do not come back all at once.
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
  return attempt();
}

/**
 * The same, but once: whoever can tell better than by waiting whether it is still to be done looks first.
 * @throws Conflict when somebody else was faster, Duplicate when something it adds is already there.
 */
export const commitAtOnce = <R>(work: (tx: Tx) => Promise<R>): Promise<R> =>
  translated(database().runTransaction((transaction) => work(within(transaction)), 0));

/** A document read or written in the transaction is not asked for again. */
function within(transaction: Transaction): Tx {
  const seen = new Map<string, Promise<unknown>>();
  const fetch = async <C extends CollectionName>(name: C, id: string) =>
    (await transaction.collection(name).doc(id).get()).data ?? undefined;
  const remembered = <T>(place: string, fetched: () => Promise<T>): Promise<T> => {
    const known = seen.get(place) as Promise<T> | undefined;
    const now = known ?? fetched();
    seen.set(place, now);
    return now;
  };
  return {
    get: (name, id) => remembered(`${name}/${id}`, () => fetch(name, id)),
    put: async (name, document) => {
      const { _id, ...fields } = document;
      await transaction.collection(name).doc(_id).set(fields);
      seen.set(`${name}/${_id}`, Promise.resolve(document));
    },
    add: async (name, document) => {
      await transaction.collection(name).add(document);
    },
    amend: async (name, where, change) => {
      const result = await transaction.collection(name).where(where).updateAndReturn(change);
      if ('code' in result) throw failed(result);
      const document = result.doc ?? undefined;
      if (document) seen.set(`${name}/${where._id}`, Promise.resolve(document));
      return document;
    },
    remove: async (name, id) => {
      const result = await transaction.collection(name).doc(id).remove();
      if ('code' in result) throw failed(result);
      seen.set(`${name}/${id}`, Promise.resolve(undefined));
    },
  };
}

/** The SDK gives the failures of some operations back instead of throwing them. */
const failed = ({ code, message }: { code: string; message: string }): Error =>
  Object.assign(new Error(message), { code });

/** The one place that knows the platform's words for a lost race (cloud.md): the code of the second is not documented. */
export async function translated<R>(work: Promise<R>): Promise<R> {
  try {
    return await work;
  } catch (error) {
    const text =
      error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : '';
    if (text.includes('DATABASE_TRANSACTION_CONFLICT')) throw new Conflict(text);
    if (text.includes('E11000') || text.includes('DuplicateWrite')) throw new Duplicate(text);
    throw error;
  }
}
