import fc from 'fast-check';
import { quietChat, type WaitingComment } from './comment';
import { numberingOf } from './numbering';

const chat = quietChat('show', 0);
const waiting = (id: string, personId: string, more: Partial<WaitingComment> = {}): WaitingComment => ({
  ...{ _id: id, showId: 'show', personId, words: '讲得清楚', at: 1, waits: true },
  ...more,
});

test('what waited gets the next numbers in its order, and who speaks first the next number of a person', () => {
  const first = numberingOf(chat, [waiting('x', 'a'), waiting('y', 'b'), waiting('z', 'a')], new Map(), 5);
  expect(first.given).toEqual([
    { _id: 'x', seq: 1, number: 1 },
    { _id: 'y', seq: 2, number: 2 },
    { _id: 'z', seq: 3, number: 1 },
  ]);
  expect([...first.newcomers]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(first.chat).toMatchObject({ last: 3, speakers: 2, at: 5 });
  const then = numberingOf(first.chat, [waiting('u', 'c'), waiting('v', 'b', { number: 2 })], new Map(), 6);
  expect(then.given).toEqual([
    { _id: 'u', seq: 4, number: 3 },
    { _id: 'v', seq: 5, number: 2 },
  ]);
  expect(then.chat).toMatchObject({ last: 5, speakers: 3 });
});

test('who got his number while a second thing he said was waiting keeps it', () => {
  const {
    given,
    newcomers,
    chat: after,
  } = numberingOf({ ...chat, last: 9, speakers: 4 }, [waiting('x', 'a')], new Map([['a', 4]]), 5);
  expect([given, [...newcomers], after.speakers]).toEqual([[{ _id: 'x', seq: 10, number: 4 }], [], 4]);
});

test('however it comes in pieces, numbers have no gap and none twice, and a person one number', () => {
  const said = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 60 });
  const pieces = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(said, pieces, (people, sizes) => {
      const queue = people.map((person, n) => waiting(String(n), person));
      const known = new Map<string, number>();
      const seqs: number[] = [];
      const numbers = new Map<string, Set<number>>();
      let now = chat;
      for (const size of sizes) {
        const some = queue.splice(0, size);
        const { chat: after, given, newcomers } = numberingOf(now, some, known, 1);
        given.forEach(({ seq, number }, n) => {
          seqs.push(seq);
          const person = some[n]?.personId ?? '';
          numbers.set(person, new Set([...(numbers.get(person) ?? []), number]));
        });
        for (const [person, number] of newcomers) known.set(person, number);
        now = after;
      }
      expect(seqs).toEqual(people.map((_, n) => n + 1));
      const all = [...numbers.values()].flatMap((one) => [...one]).sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: now.speakers }, (_, n) => n + 1));
    }),
  );
});
