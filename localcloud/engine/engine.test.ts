import { ObjectId } from 'bson';
import { ejson, scratchEngine, type ScratchEngine } from './testing/scratchEngine';

const collectionName = 'things';
const NOW = Date.UTC(2026, 2, 7, 1);

describe('the database actions', () => {
  let scratch: ScratchEngine;

  beforeEach(async () => {
    const indexes = [
      {
        name: 'place',
        keys: [
          ['place', 1],
          ['at', -1],
        ] as [string, 1 | -1][],
      },
      { name: 'code', keys: [['code', 1]] as [string, 1][], unique: true },
    ];
    scratch = await scratchEngine({
      collections: { things: { indexes }, bare: { indexes: [] } },
      now: () => NOW,
    });
  });
  afterEach(() => scratch.close());

  const get = (query: object, more: object = {}) =>
    scratch.list('getDocument', { collectionName, query: ejson(query), ...more });
  const modify = async (query: object, data: object, more: object = {}) =>
    (
      await scratch.ask('modifyDocument', {
        ...{ collectionName, query: ejson(query), data: ejson(data), merge: true, multi: true, ...more },
      })
    ).data;
  const insert = (...documents: object[]) =>
    scratch.insert(collectionName, ...documents.map((document, i) => ({ code: `c${i}`, ...document })));

  test('every type of value survives the way in and out', async () => {
    const document = {
      ...{
        _id: 'all',
        code: 'x',
        int: 5,
        half: 0.5,
        big: 1795367928926,
        negative: -0.25,
        none: null,
        yes: true,
      },
      ...{
        at: new Date(0),
        words: '街道\0𠮷',
        list: [1, ['a', {}], null],
        nested: { a: { b: [] } },
        'a.b': 1,
      },
    };
    await insert(document);
    expect(await get({ _id: 'all' })).toEqual([document]);
  });

  test('an object id finds itself and comes out as plain text', async () => {
    const id = new ObjectId();
    await insert({ ref: id });
    expect(await get({ ref: id })).toMatchObject([{ ref: id.toHexString() }]);
  });

  test('a document without _id gets one of 32 hexadecimal digits, growing with time', async () => {
    await insert({ n: 1 });
    await insert({ n: 2, code: 'other' });
    const found = await get({});
    expect(found.map(({ n }) => n)).toEqual([1, 2]);
    for (const { _id } of found) expect(_id).toMatch(/^[0-9a-f]{32}$/);
  });

  test('server dates follow the clock of the engine, with their offset, in data and in queries', async () => {
    await insert({ at: { $tcb_server_date: { offset: 60_000 } } });
    expect(await get({ at: { $gt: { $tcb_server_date: { offset: 0 } } } })).toMatchObject([
      { at: new Date(NOW + 60_000) },
    ]);
    expect(await get({ at: { $gt: { $tcb_server_date: { offset: 60_000 } } } })).toEqual([]);
  });

  test('a breach of a unique index is refused as E11000 and writes nothing', async () => {
    await insert({ _id: 'a', code: 'same' });
    const breach = insert({ _id: 'b', code: 'new' }, { _id: 'c', code: 'same' });
    await expect(breach).rejects.toThrow('[FailedOperation.DuplicateWrite]');
    await expect(insert({ _id: 'a', code: 'new' })).rejects.toThrow(/E11000.*_id_/);
    await insert({ _id: 'd', code: 'free' });
    await expect(modify({ _id: 'd' }, { $set: { code: 'same' } })).rejects.toThrow('E11000');
    expect((await get({})).map(({ _id }) => _id)).toEqual(['a', 'd']);
    expect(await get({ code: 'free' })).toHaveLength(1);
  });

  test('100 rows unless told, and never more than 1,000', async () => {
    await insert(...Array.from({ length: 1100 }, (_, n) => ({ n })));
    expect(await get({})).toHaveLength(100);
    expect(await get({}, { limit: 5000 })).toHaveLength(1000);
    expect(await get({}, { limit: 1000, offset: 1000 })).toHaveLength(100);
  });

  test('a projection keeps or drops fields', async () => {
    await insert({ _id: 'a', code: 'x', n: 1, list: [1, 2, 3] });
    expect(await get({}, { projection: ejson({ n: 1 }) })).toEqual([{ _id: 'a', n: 1 }]);
    expect(await get({}, { projection: ejson({ n: 0, list: 0 }) })).toEqual([{ _id: 'a', code: 'x' }]);
    expect(await get({}, { projection: ejson({ list: { $slice: 2 } }) })).toMatchObject([{ list: [1, 2] }]);
  });

  test('update operators', async () => {
    await insert({ _id: 'a', n: 1, list: [1, 2], gone: 1, old: 'name' });
    const operators = {
      ...{ $inc: { n: 2 }, $unset: { gone: '' }, $push: { list: { $each: [3], $position: 0 } } },
      ...{ $rename: { old: 'young' }, $set: { 'deep.er': true }, $max: { most: 4 } },
    };
    expect(await modify({ _id: 'a' }, operators)).toEqual({ updated: 1 });
    expect(await get({ _id: 'a' })).toEqual([
      { _id: 'a', code: 'c0', n: 3, list: [3, 1, 2], young: 'name', deep: { er: true }, most: 4 },
    ]);
    await modify(
      { _id: 'a' },
      { $pull: { list: 3 }, $addToSet: { tags: 'x' }, $mul: { n: 2 }, $min: { most: 1 } },
    );
    expect(await get({ _id: 'a' })).toMatchObject([{ list: [1, 2], tags: ['x'], n: 6, most: 1 }]);
    await modify({ list: 2 }, { $set: { 'list.$': 7 } });
    expect(await get({ _id: 'a' })).toMatchObject([{ list: [1, 7] }]);
  });

  test('a change of nothing counts 0, and multi false changes one', async () => {
    await insert({ n: 1 }, { n: 1 }, { n: 1 });
    expect(await modify({ n: 1 }, { $set: { n: 1 } })).toEqual({ updated: 0 });
    expect(await modify({ n: 1 }, { $set: { n: 2 } }, { multi: false })).toEqual({ updated: 1 });
    expect(await modify({ n: 1 }, { $set: { n: 3 } })).toEqual({ updated: 2 });
  });

  test('a replacement keeps the _id, and one that finds nothing is inserted', async () => {
    await insert({ _id: 'a', n: 1 });
    expect(await modify({ _id: 'a' }, { n: 2 }, { merge: false, upsert: true })).toEqual({ updated: 1 });
    expect(await get({ _id: 'a' })).toEqual([{ _id: 'a', n: 2 }]);
    expect(await modify({ _id: 'b' }, { code: 'y' }, { merge: false, upsert: true })).toEqual({
      updated: 0,
      upsert_id: 'b',
    });
    expect(await get({ _id: 'b' })).toEqual([{ _id: 'b', code: 'y' }]);
    await expect(modify({ _id: 'a' }, { $set: { _id: 'c' } })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
  });

  test('updateAndReturn answers with the new form, or with null', async () => {
    await insert({ _id: 'a', n: 1 });
    const ask = (query: object) =>
      scratch.ask('modifyAndReturnDoc', {
        collectionName,
        query: ejson(query),
        data: ejson({ $inc: { n: 1 } }),
      });
    const { data } = await ask({ n: 1 });
    expect(JSON.parse((data as { doc: string }).doc)).toMatchObject({ _id: 'a', n: { $numberInt: '2' } });
    expect((await ask({ n: 1 })).data).toEqual({ updated: 0, doc: null });
  });

  test('remove takes all matches, or one', async () => {
    await insert({ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 });
    const remove = async (multi: boolean) =>
      (await scratch.ask('removeDocument', { collectionName, query: ejson({ n: 1 }), multi })).data;
    expect(await remove(false)).toEqual({ deleted: 1 });
    expect(await remove(true)).toEqual({ deleted: 2 });
    expect(await get({})).toHaveLength(1);
  });

  test('an aggregation starts from the index', async () => {
    await insert({ place: 'p', at: 1 }, { place: 'p', at: 2 }, { place: 'q', at: 3 });
    const stages = [
      { stageKey: '$match', stageValue: ejson({ place: 'p' }) },
      { stageKey: '$group', stageValue: ejson({ _id: '$place', sum: { $sum: '$at' } }) },
    ];
    expect(await scratch.list('aggregateDocuments', { collectionName, stages })).toEqual([
      { _id: 'p', sum: 3 },
    ]);
    expect(scratch.engine.stats('test').reads).toBe(2);
    expect(scratch.unindexed).toEqual([]);
  });

  test('an indexed query reads what it answers with, one that no index serves is told of', async () => {
    await insert(...Array.from({ length: 300 }, (_, at) => ({ place: at % 2 ? 'p' : 'q', at })));
    const order = ejson({ at: -1 });
    expect(await get({ place: 'p' }, { order, limit: 5 })).toMatchObject([
      { at: 299 },
      { at: 297 },
      { at: 295 },
      { at: 293 },
      { at: 291 },
    ]);
    expect(scratch.engine.stats('test').reads).toBe(5);
    expect(scratch.unindexed).toEqual([]);

    expect(await get({ at: 7 }, { limit: 5 })).toHaveLength(1);
    expect(scratch.unindexed).toMatchObject([{ collection: 'things', examined: 300 }]);
  });

  test('a count that the index answers alone reads no document', async () => {
    await insert(...Array.from({ length: 50 }, (_, at) => ({ place: 'p', at })));
    const total = async (query: object) =>
      (await scratch.ask('calculateDocument', { collectionName, query: ejson(query) })).data;
    expect(await total({ place: 'p', at: { $gte: 40 } })).toEqual({ total: 10 });
    expect(await total({})).toEqual({ total: 50 });
    expect(scratch.engine.stats('test').reads).toBe(0);
  });

  test('a missing collection has the code of the service; an added one stays after a restart', async () => {
    const query = { collectionName: 'later', query: ejson({}) };
    await expect(scratch.list('getDocument', query)).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    });
    await scratch.ask('addCollection', { collectionName: 'later' });
    await expect(scratch.ask('addCollection', { collectionName: 'later' })).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_ALREADY_EXIST',
    });
    await scratch.insert('later', { n: 1 });
    await scratch.reopen();
    expect(await scratch.list('getDocument', query)).toHaveLength(1);
  });

  test('a new index is built from what is there, a dropped one is forgotten', async () => {
    await insert({ n: 1 }, { n: 2 }, { n: [2, 3] });
    await scratch.reopen({ collections: { things: { indexes: [{ name: 'n', keys: [['n', 1]] }] } } });
    expect(await get({ n: 2 })).toHaveLength(2);
    expect(scratch.unindexed).toEqual([]);
    await get({ place: 'p' });
    expect(scratch.unindexed).toHaveLength(1);
  });

  test('an array that came with a refused write is not remembered by its index', async () => {
    await insert({ code: 'taken', at: 1 });
    await expect(insert({ place: ['p', 'q'], code: 'free' }, { code: 'taken' })).rejects.toThrow('E11000');
    await insert({ place: ['p', 'q'], code: 'other' });
    await scratch.reopen();
    expect(await get({ place: { $gte: 'p', $lte: 'p' } })).toHaveLength(1);
    expect(await get({ place: { $gt: 'p', $lt: 'q' } })).toHaveLength(1);
  });

  test('a unique index is not built over what breaches it', async () => {
    await insert({ n: 1 }, { n: 1 });
    const unique = { things: { indexes: [{ name: 'n', keys: [['n', 1]] as [string, 1][], unique: true }] } };
    await expect(scratch.reopen({ collections: unique })).rejects.toThrow('E11000');
    await scratch.reopen();
  });

  test.each([
    ['an unknown operator', { n: { $near2: 1 } }, 'NOT_EMULATED'],
    ['a search for words', { $text: { $search: 'x' } }, 'NOT_EMULATED'],
    ['code', { $where: 'true' }, 'NOT_EMULATED'],
    ['the real clock', { $expr: { $lt: ['$at', '$$NOW'] } }, 'NOT_EMULATED'],
    ['a broken filter', { $and: 1 }, 'DATABASE_REQUEST_FAILED'],
    [
      'a regular expression JavaScript lacks',
      { n: { $regularExpression: { pattern: '(', options: '' } } },
      'DATABASE_REQUEST_FAILED',
    ],
  ])('%s is refused', async (_name, query, code) => {
    await insert({ n: 1 });
    const asked = scratch.list('getDocument', { collectionName, query: JSON.stringify(query) });
    await expect(asked).rejects.toMatchObject({ code });
  });

  test('an operator that somebody wrote as text is text', async () => {
    const words = ['$where', '$$NOW', '{"$gt":""}', '$merge'];
    await insert({ _id: 'a', words });
    expect(await modify({ words: '$where' }, { $set: { more: '$out' } })).toEqual({ updated: 1 });
    expect(await get({ more: '$out' })).toMatchObject([{ words }]);
  });

  test.each(['$setOnInsert', '$currentDate'])('the update operator %s is refused', async (operator) => {
    await insert({ _id: 'a' });
    await expect(modify({ _id: 'a' }, { [operator]: { at: true } })).rejects.toThrow(
      `NotEmulated('${operator}')`,
    );
  });

  test('an update cannot bring in a field named like an operator', async () => {
    await insert({ _id: 'a' });
    const update = modify({ _id: 'a' }, { $set: { deep: { $gt: 1 } } });
    await expect(update).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  });

  test.each([
    ['a field named like an operator', { $n: 1 }],
    ['one deep inside', { list: [{ $n: 1 }] }],
    ['an _id that is no id', { _id: { a: 1 } }],
    ['a key too long for its index', { code: 'x'.repeat(1100) }],
    ['two arrays in one index', { place: [1, 2], at: [1, 2] }],
  ])('%s is not stored', async (_name, document) => {
    await expect(insert(document)).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(await get({})).toEqual([]);
  });
});
