import type { Option, Problem } from '@core/domain/routing/match';
import type { Chance } from '../../localcloud/seeds/chance';

/** Candidates that a service day looks at for one order. */
const OPTIONS = 8;
const SCORES = 10_000;

/** Orders on seats, each order with its eight candidates anywhere. */
export function plain(orders: number, seats: number, chance: Chance): Problem {
  const width = Math.min(OPTIONS, seats);
  return {
    orders: Array.from({ length: orders }, () => options(width, seats, SCORES, chance)),
    capacity: new Array<number>(seats).fill(1),
  };
}

function options(width: number, seats: number, scores: number, chance: Chance): Option[] {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(width, seats)) chosen.add(chance.below(seats));
  return [...chosen].map((seat) => ({ seat, score: chance.below(scores) }));
}

type Kind = (size: number, chance: Chance) => Problem;

/** Kinds of problems, the awkward ones among them. */
export const kinds: Readonly<Record<string, Kind>> = {
  'enough for all': (size, chance) => plain(size, Math.ceil(size * 1.2), chance),
  'too few': (size, chance) => plain(size, Math.ceil(size * 0.8), chance),
  'far too few': (size, chance) => plain(size, Math.ceil(size / 4), chance),
  'nobody at all': (size) => ({ orders: Array.from({ length: size }, () => []), capacity: [] }),
  'none of them free': (size, chance) => ({
    ...plain(size, size, chance),
    capacity: new Array<number>(size).fill(0),
  }),
  'some without candidates': (size, chance) => {
    const problem = plain(size, size, chance);
    return { ...problem, orders: problem.orders.map((each) => (chance.below(3) === 0 ? [] : each)) };
  },
  'all alike': (size, chance) => {
    const problem = plain(size, size, chance);
    return { ...problem, orders: problem.orders.map((each) => each.map(({ seat }) => ({ seat, score: 7 }))) };
  },
  'many ties': (size, chance) => ({
    orders: Array.from({ length: size }, () => options(4, size, 3, chance)),
    capacity: new Array<number>(size).fill(1),
  }),
  'all want the same few': (size, chance) => ({
    orders: Array.from({ length: size }, () => options(3, 5, SCORES, chance)),
    capacity: new Array<number>(size + 5).fill(1),
  }),
  teams: (size, chance) => {
    const seats = Math.max(1, Math.ceil(size / 5));
    return {
      orders: Array.from({ length: size }, () => options(OPTIONS, seats, SCORES, chance)),
      capacity: Array.from({ length: seats }, () => chance.below(7)),
    };
  },
};

/** Problem `n` of a series: every kind in turn, of sizes up to 120. */
export function instance(n: number, chance: Chance): { kind: string; problem: Problem } {
  const names = Object.keys(kinds);
  const kind = names[n % names.length] ?? '';
  const make = kinds[kind];
  if (!make) throw new RangeError(`no kind ${kind}`);
  return { kind, problem: make(1 + chance.below(120), chance) };
}
