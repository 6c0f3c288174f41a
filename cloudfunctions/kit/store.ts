import type { CollectionName } from '../manifest';
import { readCursor, writeCursor } from './cursor';
import type { Documents } from './documents';
import { database } from './sdk';
import { Duplicate, translated } from './transaction';

type Order = readonly [field: string, direction: 'asc' | 'desc'];
export type Where = Readonly<Record<string, unknown>>;

export const anyOf = (values: readonly unknown[]): unknown => database().command.in(values);
/** Arrays that hold every one of these. */
export const allOf = (values: readonly unknown[]): unknown => database().command.all(values);
export const atMost = (value: unknown): unknown => database().command.lte(value);
export const lessThan = (value: unknown): unknown => database().command.lt(value);
/** More than one value, and at most another. */
export const between = (low: number, high: number): unknown =>
  database().command.gt(low).and(database().command.lte(high));
export const least = (value: unknown): unknown => database().command.gte(value);
export const moreThan = (value: unknown): unknown => database().command.gt(value);
/** Paths of a place and of everything in it; those `beyond` a path alone, for going through them in order. */
export const inside = (place: string, beyond?: string): unknown => {
  const { and, gt, gte, lt } = database().command;
  return and([beyond === undefined ? gte(place) : gt(beyond), lt(`${place}~`)]);
};
export const absent = (): unknown => database().command.exists(false);
export const increased = (by: number): unknown => database().command.inc(by);
/** A field that is there no longer. */
export const dropped = (): unknown => database().command.remove();

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

/** Adds documents in one request. @throws Duplicate when one is already there. */
export async function addAll<C extends CollectionName>(
  name: C,
  documents: readonly { _id: string }[],
): Promise<void> {
  if (documents.length > 0) await translated(database().collection(name).add(documents));
}

/** Adds those documents that are not there yet: in one request, and one by one where a former try got half way. */
export async function addMissing<C extends CollectionName>(
  name: C,
  documents: readonly Documents[C][],
): Promise<void> {
  try {
    await addAll(name, documents);
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
    for (const document of documents) await addUnlessThere(name, document);
  }
}

async function addUnlessThere<C extends CollectionName>(name: C, document: Documents[C]): Promise<void> {
  try {
    await add(name, document);
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
  }
}
