import fc from 'fast-check';
import { merged, standing, type Change, type Entry, type EntryWords } from './minutes';
import {
  BATCH,
  delivered,
  emptyNotebook,
  learnt,
  linesOf,
  nextBatch,
  written,
  type Notebook,
} from './notebook';

const said = (words: string): EntryWords => ({
  kind: 'said',
  speaker: '3 号 · 居民',
  words,
  who: '',
  photos: [],
});
const wordsOf = (entries: readonly Entry[]) => standing(entries).map((entry) => entry.said.words);

test('what was written without a network waits, and goes out in the order in which it was written', () => {
  let book = emptyNotebook('a');
  for (const words of ['一', '二', '三']) book = written(book, { id: words, said: said(words) }, 0);
  expect(book.waiting).toEqual(['一', '二', '三']);
  expect(nextBatch(book).map(({ said: { words } }) => words)).toEqual(['一', '二', '三']);
});

test('a line changed while it is under way goes out once more', () => {
  const book = written(emptyNotebook('a'), { id: 'x', said: said('充电棚') }, 0);
  const batch = nextBatch(book);
  const changed = written(book, { id: 'x', said: said('充电棚放在东边') }, 1);
  const after = delivered(changed, batch, merged([], batch));
  expect(after.waiting).toEqual(['x']);
  expect(wordsOf(merged(merged([], batch), nextBatch(after)))).toEqual(['充电棚放在东边']);
});

test('what two phones write of one line without hearing of each other stays to be seen beside what stands', () => {
  const first = written(emptyNotebook('a'), { id: 'x', said: said('放东边') }, 0);
  const shared = merged([], nextBatch(first));
  const here = written(learnt(first, shared), { id: 'x', said: said('放西边') }, 1);
  const there = written(learnt(emptyNotebook('b'), shared), { id: 'x', said: said('先不放') }, 1);
  const [stands] = merged(merged(shared, nextBatch(here)), nextBatch(there));
  expect(stands).toMatchObject({ said: { words: '先不放' }, lost: { said: { words: '放西边' } } });
  const settled = written(learnt(here, [stands as Entry]), { id: 'x', said: said('先不放') }, 2);
  expect(merged([stands as Entry], nextBatch(settled))[0]?.lost).toBeUndefined();
});

type Step =
  | { do: 'write' | 'change' | 'take out'; line: number }
  | { do: 'send'; fate: 'arrives' | 'request lost' | 'reply lost' | 'twice' | 'late' }
  | { do: 'kill' | 'look' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('write', 'change', 'take out'), line: fc.nat(30) }),
  fc.record({
    do: fc.constant('send' as const),
    fate: fc.constantFrom('arrives', 'request lost', 'reply lost', 'twice', 'late'),
  }),
  fc.record({ do: fc.constantFrom('kill', 'look') }),
);

/** Two phones and a cloud between which things get lost, doubled and late; a phone is its notebook as it was kept. */
class World {
  cloud: Entry[] = [];
  phones = [emptyNotebook('a'), emptyNotebook('b')];
  late: Change[][] = [];
  made = 0;

  take(at: number, step: Step): void {
    const book = this.phones[at] as Notebook;
    // Kept whole at every change: a phone that was killed comes back with exactly this.
    this.phones[at] = JSON.parse(JSON.stringify(this.after(book, step))) as Notebook;
  }

  private after(book: Notebook, step: Step): Notebook {
    if (step.do === 'kill') return book;
    if (step.do === 'look') return learnt(book, this.cloud);
    if (step.do === 'send') return this.sent(book, step.fate);
    if (step.do === 'write') {
      this.made += 1;
      const id = `${book.device}${this.made}`;
      return written(book, { id, said: said(id) }, this.made);
    }
    if (!('line' in step)) return book;
    const lines = linesOf(book);
    const line = lines[step.line % Math.max(1, lines.length)];
    if (!line) return book;
    this.made += 1;
    const words = `${line.id}·${this.made}`;
    return written(book, { id: line.id, said: said(words), gone: step.do === 'take out' }, this.made);
  }

  private sent(book: Notebook, fate: string): Notebook {
    const batch = nextBatch(book);
    if (fate === 'request lost') return book;
    if (fate === 'late') {
      this.late.push(batch);
      return book;
    }
    this.cloud = merged(this.cloud, batch);
    if (fate === 'twice') this.cloud = merged(this.cloud, [...batch].reverse());
    if (fate === 'reply lost') return book;
    return delivered(
      book,
      batch,
      this.cloud.filter(({ id }) => batch.some((one) => one.id === id)),
    );
  }

  /** The network is back: everything late arrives, everything that waits is sent. */
  end(): void {
    for (const batch of this.late.reverse()) this.cloud = merged(this.cloud, batch);
    for (let round = 0; round < 2; round += 1)
      this.phones.forEach((_, at) => {
        while ((this.phones[at] as Notebook).waiting.length > 0)
          this.take(at, { do: 'send', fate: 'arrives' });
        this.take(at, { do: 'look' });
      });
  }
}

test('killed, lost, doubled and late: in the end every phone and the cloud read the same, each line once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), step), { maxLength: 80 }), (steps) => {
      const world = new World();
      const begun = new Set<string>();
      for (const [at, one] of steps) {
        world.take(at, one);
        for (const { id } of world.phones[at]?.entries ?? []) begun.add(id);
      }
      world.end();
      const ids = world.cloud.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(begun);
      for (const book of world.phones) expect(book.entries).toEqual(world.cloud);
      const places = world.cloud.map(({ place }) => place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    { numRuns: 600 },
  );
});

test('of one phone alone every line stands as it was written last, in the order in which it was begun', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const world = new World();
      const begun: string[] = [];
      for (const one of steps) {
        world.take(0, one);
        for (const { id } of world.phones[0]?.entries ?? []) if (!begun.includes(id)) begun.push(id);
      }
      const last = linesOf(world.phones[0] as Notebook).map((entry) => entry.said.words);
      world.end();
      expect(wordsOf(world.cloud)).toEqual(last);
      expect(world.cloud.map(({ id }) => id)).toEqual(begun);
      expect(world.cloud.every(({ lost }) => lost === undefined)).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('no more than a batch goes out together', () => {
  let book = emptyNotebook('a');
  for (let n = 0; n < BATCH + 5; n += 1) book = written(book, { id: `x${n}`, said: said(String(n)) }, n);
  expect(nextBatch(book)).toHaveLength(BATCH);
});
