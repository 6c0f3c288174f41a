import type { CollectionName } from '../manifest';
import { readCursor, writeCursor } from './cursor';
import type { Documents } from './documents';
import { database, type Transaction } from './sdk';

type Order = readonly [field: string, direction: 'asc' | 'desc'];
export type Where = Readonly<Record<string, unknown>>;

/** Somebody else wrote the same documents, again and again: nothing was written. */
export class Conflict extends Error {}
/** A document with this id, or with the same unique values, is already there. */
export class Duplicate extends Error {}

export const anyOf = (values: readonly unknown[]): unknown => database().command.in(values);
export const atMost = (value: unknown): unknown => database().command.lte(value);
export const moreThan = (value: unknown): unknown => database().command.gt(value);
export const increased = (by: number): unknown => database().command.inc(by);

/** One document by its id. */
export async function one<C extends CollectionName>(name: C, id: string): Promise<Documents[C] | undefined> {
  const { data } = await database().collection(name).doc(id).get();
  return data[0];
}

/** Documents by their ids, in any order; those that do not exist are left out. */
export async function many<C extends CollectionName>(
  name: C,
  ids: readonly string[],
): Promise<Documents[C][]> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return [];
  const { data } = await database()
    .collection(name)
    .where({ _id: anyOf(distinct) })
    .limit(distinct.length)
    .get();
  return data;
}

/** The first documents of an indexed query. */
export async function find<C extends CollectionName>(
  name: C,
  where: Where,
  limit: number,
  ...order: Order[]
): Promise<Documents[C][]> {
  const query = order.reduce(
    (sorted, [field, direction]) => sorted.orderBy(field, direction),
    database().collection(name).where(where),
  );
  return (await query.limit(limit).get()).data;
}

/**
 * One page of an indexed query ordered by a number, and the cursor of the next page. The position is the last
 * document's own, so that a page costs the same wherever it begins and nothing is skipped when documents come and go.
 */
export async function page<C extends CollectionName>(
  name: C,
  where: Where,
  [field, direction]: readonly [field: keyof Documents[C] & string, direction: 'asc' | 'desc'],
  size: number,
  cursor: string | undefined,
): Promise<{ list: Documents[C][]; next?: string }> {
  const order = [[field, direction] as const, ['_id', direction] as const] as const;
  const { lt, gt } = database().command;
  const beyond = direction === 'asc' ? gt : lt;
  const from = cursor === undefined ? undefined : readCursor(cursor);
  const parts = from
    ? [
        { ...where, [field]: from.value, _id: beyond(from.id) },
        { ...where, [field]: beyond(from.value) },
      ]
    : [where];
  const found = await Promise.all(parts.map((part) => find(name, part, size + 1, ...order)));
  const list = found.flat().slice(0, size);
  const last = list.at(-1);
  const more = found.flat().length > size && last;
  return { list, ...(more ? { next: writeCursor(Number(last[field]), last._id) } : {}) };
}

/** How many documents an indexed query has. */
export async function count(name: CollectionName, where: Where): Promise<number> {
  return (await database().collection(name).where(where).count()).total;
}

/** Changes every document of a query in one step each; returns how many really changed. */
export async function change(name: CollectionName, where: Where, by: object): Promise<number> {
  return (await database().collection(name).where(where).update(by)).updated;
}

/** Changes one document and returns what it has become; undefined when there is none. */
export async function changed<C extends CollectionName>(
  name: C,
  id: string,
  by: object,
): Promise<Documents[C] | undefined> {
  return (await database().collection(name).where({ _id: id }).updateAndReturn(by)).doc;
}

/** Writes a document, whether or not there was one. */
export async function put<C extends CollectionName>(name: C, document: Documents[C]): Promise<void> {
  const { _id, ...fields } = document;
  await database().collection(name).doc(_id).set(fields);
}

/** Adds a document. @throws Duplicate when it is already there. */
export async function add<C extends CollectionName>(name: C, document: Documents[C]): Promise<void> {
  await translated(database().collection(name).add(document));
}

/** Removes every document of a query; returns how many. */
export async function remove(name: CollectionName, where: Where): Promise<number> {
  return (await database().collection(name).where(where).remove()).deleted;
}

/** What may be done inside a commit: single documents only, as the platform demands. */
export interface Tx {
  get<C extends CollectionName>(name: C, id: string): Promise<Documents[C] | undefined>;
  put<C extends CollectionName>(name: C, document: Documents[C]): Promise<void>;
  add<C extends CollectionName>(name: C, document: Documents[C]): Promise<void>;
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
  };
}

/** The one place that knows the platform's words for a lost race (cloud.md): the code of the second is not documented. */
async function translated<R>(work: Promise<R>): Promise<R> {
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
