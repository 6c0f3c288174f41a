import fc from 'fast-check';
import { Query } from 'mingo';
import type { Document } from './ejson';
import type { IndexSpec } from './engine';
import { sortedBy, sortKey } from './sorting';
import { ejson, scratchEngine, type ScratchEngine } from './testing/scratchEngine';

/** Few values and few fields, so that documents and filters meet. */
const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('a', 'ab', 'abc', 'b', '', 'a\0b', '街道', '街道/社区'),
  fc.constantFrom(null, true, false, 0.5, -0.5),
  fc.constantFrom(new Date(0), new Date(1000)),
);
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }) },
);
const nested = fc.oneof(
  fc.record({ d: value }, { requiredKeys: [], noNullPrototype: true }),
  fc.array(fc.record({ d: value }, { requiredKeys: [], noNullPrototype: true }), { maxLength: 2 }),
  scalar,
);
const document = fc.record({ a: value, b: scalar, c: nested }, { requiredKeys: [], noNullPrototype: true });

const field = fc.constantFrom('a', 'b', 'c.d', '_id');
const condition = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }, { noNullPrototype: true }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }, { noNullPrototype: true }),
  fc.record({ $all: fc.array(scalar, { maxLength: 2 }) }, { noNullPrototype: true }),
  fc
    .record({ $gt: scalar, $lte: scalar }, { requiredKeys: [], noNullPrototype: true })
    .filter((range) => Object.keys(range).length > 0),
  fc
    .record({ $gte: scalar, $lt: scalar }, { requiredKeys: [], noNullPrototype: true })
    .filter((range) => Object.keys(range).length > 0),
  fc.record({ $ne: scalar }, { noNullPrototype: true }),
  fc.record({ $exists: fc.boolean() }, { noNullPrototype: true }),
  fc.constantFrom(/^a/, /^ab?/, /^街道/, /b$/, /^a|b/, /^A/i),
);
const simple = fc.dictionary(field, condition, { maxKeys: 3, noNullPrototype: true });
const filter = fc.oneof(
  simple,
  fc.record({ $and: fc.array(simple, { minLength: 1, maxLength: 2 }) }, { noNullPrototype: true }),
  fc.tuple(simple, fc.array(simple, { minLength: 1, maxLength: 3 })).map(([rest, $or]) => ({ ...rest, $or })),
);
const direction = fc.constantFrom<1 | -1>(1, -1);
const sort = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c.d'), direction), {
  maxLength: 2,
  selector: ([name]) => name,
});
const index = fc
  .uniqueArray(fc.tuple(field, direction), { minLength: 1, maxLength: 3, selector: ([name]) => name })
  .filter((keys) => !(keys.some(([name]) => name === 'a') && keys.some(([name]) => name === 'c.d')));

const run = fc.record({
  documents: fc.array(document, { maxLength: 12 }),
  indexes: fc.array(index, { minLength: 1, maxLength: 3 }),
  filter,
  sort,
  limit: fc.constantFrom(1, 2, 5, 100),
  offset: fc.constantFrom(0, 0, 1, 3),
});

describe('a query through the indexes', () => {
  let scratch: ScratchEngine;
  let serial = 0;

  beforeAll(async () => {
    scratch = await scratchEngine();
  });
  afterAll(() => scratch.close());

  /** Each run gets a collection of its own, declared by opening the engine anew. */
  async function prepared(documents: Document[], keys: IndexSpec['keys'][]): Promise<string> {
    const name = `run${serial++}`;
    const indexes = keys.map((of, i) => ({ name: `index${i}`, keys: of }));
    await scratch.reopen({ collections: { [name]: { indexes } } });
    if (documents.length > 0) await scratch.insert(name, ...documents);
    return name;
  }

  test('finds what looking at every document finds, in an order that is right', async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ documents, indexes, filter: where, sort: by, limit, offset }) => {
        const all: Document[] = documents.map((fields, i) => ({ _id: i, ...fields }));
        const collectionName = await prepared(all, indexes);
        const query = ejson(where);
        const order = ejson(Object.fromEntries(by));

        const found = await scratch.list('getDocument', { collectionName, query, order, limit, offset });
        const { data } = await scratch.ask('calculateDocument', { collectionName, query });

        const matching = all.filter((one) => new Query(where, {}).test(one));
        const page = sortedBy(matching, Object.fromEntries(by)).slice(offset, offset + limit);
        expect(data).toEqual({ total: matching.length });
        expect(found).toHaveLength(page.length);
        expect(found.map((one) => sortKey(one, by))).toEqual(page.map((one) => sortKey(one, by)));
        if (found.length === matching.length) expect(ids(found)).toEqual(ids(matching));
        for (const one of found) expect(new Query(where, {}).test(one)).toBe(true);
        expect(new Set(ids(found)).size).toBe(found.length);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('finds the same after documents were changed and removed', async () => {
    const changes = fc.array(
      fc.record({ id: fc.nat({ max: 11 }), to: fc.option(document, { nil: undefined }) }),
      { maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(run, changes, async ({ documents, indexes, filter: where }, edits) => {
        const all = new Map<unknown, Document>(documents.map((fields, i) => [i, { _id: i, ...fields }]));
        const collectionName = await prepared([...all.values()], indexes);
        for (const { id, to } of edits) {
          const query = ejson({ _id: id });
          if (to)
            await scratch.ask('modifyDocument', {
              collectionName,
              query,
              data: ejson(to),
              merge: false,
              upsert: true,
            });
          else await scratch.ask('removeDocument', { collectionName, query });
          if (to) all.set(id, { ...to, _id: id });
          else all.delete(id);
        }

        const found = await scratch.list('getDocument', { collectionName, query: ejson(where) });

        const matching = [...all.values()].filter((one) => new Query(where, {}).test(one));
        expect(ids(found)).toEqual(ids(matching));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

function ids(documents: Document[]): unknown[] {
  return documents.map(({ _id }) => Number(_id)).sort((a, b) => a - b);
}
