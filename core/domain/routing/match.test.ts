import fc from 'fast-check';
import { matchByArrival, matchExactly, NOBODY, type Matching, type Option, type Problem } from './match';

const option = (seats: number): fc.Arbitrary<Option> =>
  fc.record({ seat: fc.nat(seats - 1), score: fc.nat(9) });
const problem: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 4 }).chain((seats) =>
  fc.record({
    orders: fc.array(fc.array(option(seats), { maxLength: 5 }), { maxLength: 6 }),
    capacity: fc.array(fc.nat(2), { minLength: seats, maxLength: seats }),
  }),
);

/** The best there is, by trying everything. */
function tried({ orders, capacity }: Problem, order = 0): Pick<Matching, 'matched' | 'score'> {
  const options = orders[order];
  if (!options) return { matched: 0, score: 0 };
  const ways = options
    .filter(({ seat }) => (capacity[seat] ?? 0) > 0)
    .map(({ seat, score }) => {
      const left = capacity.map((places, n) => (n === seat ? places - 1 : places));
      const rest = tried({ orders, capacity: left }, order + 1);
      return { matched: rest.matched + 1, score: rest.score + score };
    });
  return [tried({ orders, capacity }, order + 1), ...ways].reduce((best, way) =>
    way.matched > best.matched || (way.matched === best.matched && way.score > best.score) ? way : best,
  );
}

/** Nobody sits where he may not, and no seat holds more than it can. */
function isLawful({ orders, capacity }: Problem, { seatOf, matched, score }: Matching): boolean {
  const used = capacity.map((_, seat) => seatOf.filter((taken) => taken === seat).length);
  const scores = seatOf.map((seat, order) =>
    seat === NOBODY
      ? 0
      : Math.max(...(orders[order] ?? []).filter((o) => o.seat === seat).map((o) => o.score)),
  );
  return (
    seatOf.length === orders.length &&
    scores.every(Number.isFinite) &&
    used.every((taken, seat) => taken <= (capacity[seat] ?? 0)) &&
    matched === seatOf.filter((seat) => seat !== NOBODY).length &&
    score === scores.reduce((sum, one) => sum + one, 0)
  );
}

test('as many orders as possible are matched, and of all such ways the best one is taken', () => {
  fc.assert(
    fc.property(problem, (given) => {
      const { matched, score } = matchExactly(given);
      expect({ matched, score }).toEqual(tried(given));
    }),
    { numRuns: 400 },
  );
});

test('nobody is sent where he may not go, and no team gets more than it can do', () => {
  fc.assert(
    fc.property(
      problem,
      (given) => isLawful(given, matchExactly(given)) && isLawful(given, matchByArrival(given)),
    ),
  );
});

test('greedy by arrival finds at least half as many', () => {
  fc.assert(
    fc.property(problem, (given) => matchByArrival(given).matched * 2 >= matchExactly(given).matched),
  );
});

test('the same problem always gets the same answer', () => {
  fc.assert(
    fc.property(problem, (given) => {
      expect(matchExactly(given)).toEqual(matchExactly(given));
    }),
  );
});

test('one more order gets in where another can move up', () => {
  const orders = [
    [
      { seat: 0, score: 9 },
      { seat: 1, score: 1 },
    ],
    [{ seat: 0, score: 5 }],
  ];
  expect(matchByArrival({ orders, capacity: [1, 1] })).toEqual({ seatOf: [0, NOBODY], matched: 1, score: 9 });
  expect(matchExactly({ orders, capacity: [1, 1] })).toEqual({ seatOf: [1, 0], matched: 2, score: 6 });
});

test('where not all can be served, those that suit best are', () => {
  const orders = [[{ seat: 0, score: 3 }], [{ seat: 0, score: 8 }], [{ seat: 0, score: 5 }]];
  expect(matchExactly({ orders, capacity: [2] })).toEqual({ seatOf: [NOBODY, 0, 0], matched: 2, score: 13 });
});

test('what cannot be added up exactly is refused', () => {
  const scored = (score: number) => ({ orders: [[{ seat: 0, score }]], capacity: [1] });
  for (const score of [-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER])
    expect(() => matchExactly(scored(score))).toThrow(RangeError);
  expect(() => matchExactly({ orders: [], capacity: [-1] })).toThrow(RangeError);
  expect(() => matchExactly({ orders: [[{ seat: 1, score: 1 }]], capacity: [1] })).toThrow(RangeError);
});
