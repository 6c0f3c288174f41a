import { ejson, scratchEngine, type ScratchEngine } from './testing/scratchEngine';

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT' };
const ENDED = { code: 'DATABASE_TRANSACTION_FAIL' };

describe('transactions', () => {
  let scratch: ScratchEngine;
  const collectionName = 'orders';

  beforeEach(async () => {
    const indexes = [
      { name: 'place', keys: [['place', 1]] as [string, 1][] },
      { name: 'number', keys: [['number', 1]] as [string, 1][], unique: true },
    ];
    scratch = await scratchEngine({ collections: { orders: { indexes } }, transactionLifetime: 500 });
    await scratch.insert(
      collectionName,
      { _id: 'a', place: 'p', number: 1, n: 0 },
      { _id: 'b', place: 'p', number: 2, n: 0 },
    );
  });
  afterEach(() => scratch.close());

  const begin = async () => (await scratch.ask('startTransaction')).transactionId ?? '';
  const commit = (transactionId: string) => scratch.ask('commitTransaction', { transactionId });
  const abort = (transactionId: string) => scratch.ask('abortTransaction', { transactionId });
  const find = (query: object, transactionId?: string) =>
    scratch.list('getDocument', { collectionName, query: ejson(query), transactionId });
  const update = (_id: string, operators: object, transactionId?: string) =>
    scratch.ask('modifyDocument', {
      ...{ collectionName, query: ejson({ _id }), data: ejson(operators), merge: true, transactionId },
    });
  const add = (document: object, transactionId?: string) =>
    scratch.ask('insertDocument', { collectionName, data: [ejson(document)], transactionId });
  const remove = (_id: string, transactionId?: string) =>
    scratch.ask('removeDocument', { collectionName, query: ejson({ _id }), transactionId });

  test('a transaction reads what it wrote, others see it after the commit', async () => {
    const id = await begin();
    await update('a', { $set: { place: 'q' } }, id);
    await add({ _id: 'c', place: 'q', number: 3 }, id);
    await remove('b', id);

    expect((await find({ place: 'q' }, id)).map(({ _id }) => _id)).toEqual(['a', 'c']);
    expect(await find({ place: 'p' }, id)).toEqual([]);
    expect((await find({ place: 'p' })).map(({ _id }) => _id)).toEqual(['a', 'b']);

    await commit(id);
    expect((await find({ place: 'q' })).map(({ _id }) => _id)).toEqual(['a', 'c']);
    expect(await find({ place: 'p' })).toEqual([]);
  });

  test('an abort leaves nothing behind', async () => {
    const id = await begin();
    await update('a', { $inc: { n: 1 } }, id);
    await abort(id);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: 0 }]);
    await expect(commit(id)).rejects.toMatchObject(ENDED);
    await expect(abort(id)).rejects.toMatchObject(ENDED);
  });

  test('the snapshot is taken at the first operation and stays', async () => {
    const id = await begin();
    await update('a', { $set: { n: 1 } });
    expect(await find({ _id: 'a' }, id)).toMatchObject([{ n: 1 }]);
    await update('a', { $set: { n: 2 } });
    expect(await find({ _id: 'a' }, id)).toMatchObject([{ n: 1 }]);
  });

  test('of two that write one document the second fails at once and is over', async () => {
    const [one, two] = [await begin(), await begin()];
    await update('a', { $inc: { n: 1 } }, one);
    await expect(update('a', { $inc: { n: 10 } }, two)).rejects.toMatchObject(CONFLICT);
    await expect(find({ _id: 'a' }, two)).rejects.toMatchObject(ENDED);
    await commit(one);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: 1 }]);
  });

  test('one that was abandoned holds its documents for as long as it may live, by the clock too', async () => {
    let ahead = 0;
    await scratch.reopen({ now: () => Date.now() + ahead, transactionLifetime: 30_000 });
    const [left, next] = [await begin(), await begin()];
    await update('a', { $inc: { n: 1 } }, left);
    await expect(update('a', { $inc: { n: 10 } }, next)).rejects.toMatchObject(CONFLICT);
    ahead = 30_001;
    const later = await begin();
    await update('a', { $inc: { n: 100 } }, later);
    await commit(later);
    await expect(commit(left)).rejects.toMatchObject(ENDED);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: 100 }]);
  });

  test('a document written by others since the snapshot cannot be written', async () => {
    const id = await begin();
    await find({ _id: 'a' }, id);
    await update('a', { $set: { n: 5 } });
    await expect(update('a', { $inc: { n: 1 } }, id)).rejects.toMatchObject(CONFLICT);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: 5 }]);
  });

  test('a plain write overtakes an open transaction, whose commit then fails', async () => {
    const id = await begin();
    await update('a', { $inc: { n: 1 } }, id);
    await update('a', { $set: { n: 5 } });
    await expect(commit(id)).rejects.toMatchObject(CONFLICT);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: 5 }]);
  });

  test('two inserts of one _id: one is refused, never both kept', async () => {
    const [one, two] = [await begin(), await begin()];
    await add({ _id: 'key', number: 3, by: 'one' }, one);
    await expect(add({ _id: 'key', number: 4, by: 'two' }, two)).rejects.toMatchObject(CONFLICT);
    await commit(one);
    await expect(add({ _id: 'key', number: 5 })).rejects.toThrow('E11000');
    expect(await find({ _id: 'key' })).toMatchObject([{ by: 'one' }]);
  });

  test('a unique key is defended inside, against others, and at the commit', async () => {
    const [one, two] = [await begin(), await begin()];
    await add({ _id: 'c', number: 3 }, one);
    await expect(add({ _id: 'e', number: 3 }, two)).rejects.toMatchObject(CONFLICT);
    await add({ _id: 'f', number: 3 });
    await expect(commit(one)).rejects.toMatchObject(CONFLICT);
    expect((await find({ number: 3 })).map(({ _id }) => _id)).toEqual(['f']);
  });

  test.each([
    [
      'what is committed',
      [
        { _id: 'c', number: 4 },
        { _id: 'd', number: 1 },
      ],
    ],
    [
      'what it wrote itself',
      [
        { _id: 'c', number: 3 },
        { _id: 'd', number: 3 },
      ],
    ],
    [
      'a document that is there',
      [
        { _id: 'c', number: 3 },
        { _id: 'a', number: 4 },
      ],
    ],
  ])('a breach against %s ends the transaction, and leaves no half of it', async (_name, documents) => {
    const id = await begin();
    const data = documents.map(ejson);
    await expect(scratch.ask('insertDocument', { collectionName, data, transactionId: id })).rejects.toThrow(
      'E11000',
    );
    await expect(commit(id)).rejects.toMatchObject(ENDED);
    expect(await find({ _id: 'c' })).toEqual([]);
  });

  test('a freed unique key can be taken in the same transaction', async () => {
    const id = await begin();
    await remove('a', id);
    await add({ _id: 'z', number: 1 }, id);
    await commit(id);
    expect((await find({ number: 1 })).map(({ _id }) => _id)).toEqual(['z']);
  });

  test('two documents can exchange a unique key in one transaction', async () => {
    const id = await begin();
    await update('a', { $set: { number: 9 } }, id);
    await update('b', { $set: { number: 1 } }, id);
    await update('a', { $set: { number: 2 } }, id);
    await commit(id);
    expect((await find({ number: 1 })).map(({ _id }) => _id)).toEqual(['b']);
    expect((await find({ number: 2 })).map(({ _id }) => _id)).toEqual(['a']);
  });

  test('an abandoned transaction ends by itself and lets go of what it held', async () => {
    const id = await begin();
    await update('a', { $inc: { n: 1 } }, id);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await expect(commit(id)).rejects.toMatchObject(ENDED);
    const next = await begin();
    await update('a', { $inc: { n: 1 } }, next);
    await commit(next);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: 1 }]);
  });

  test('a hundred transactions that count up lose nothing', async () => {
    const countUp = async (): Promise<number> => {
      const id = await begin();
      try {
        const [{ n }] = (await find({ _id: 'a' }, id)) as [{ n: number }];
        await update('a', { $set: { n: n + 1 } }, id);
        await commit(id);
        return 1;
      } catch (error) {
        expect(error).toMatchObject(CONFLICT);
        return 0;
      }
    };
    let done = 0;
    while (done < 100) done += (await Promise.all([countUp(), countUp(), countUp()])).reduce((a, b) => a + b);
    expect(await find({ _id: 'a' })).toMatchObject([{ n: done }]);
  });
});
