import type { Collection, Index, KeyRange } from './catalog';
import { demandsOf, type Demands } from './constraints';
import type { Document } from './ejson';
import { after, inverted } from './orderKey';

export type Sort = [field: string, direction: 1 | -1][];

/** A stretch of an index to walk, or of the documents themselves, which are kept by `_id`. */
export interface Leg extends KeyRange {
  index: Index | undefined;
  /** Walk it backwards. */
  reverse: boolean;
}

export interface Plan {
  legs: Leg[];
  /** Each leg gives its documents in the order asked for. */
  ordered: boolean;
  /** An index leads to the documents; false when all of the collection has to be looked at. */
  served: boolean;
  /** Every entry of the legs is a match, once: nothing is left to check. */
  exact: boolean;
}

/** More legs than this are not worth walking one by one, save where nothing else bounds the query. */
const MOST_LEGS = 500;

interface Candidate extends Plan {
  score: number;
}

/** Picks the index that leads to the fewest documents: by equalities, then by order, then by a range. */
export function planFor(collection: Collection, filter: Document, sort: Sort): Plan {
  const demands = demandsOf(filter);
  const plan = bestOf(collection, demands, sort);
  if (plan.served || demands.alternatives.length === 0) return plan;
  return planAlternatives(collection, filter, demands, sort) ?? plan;
}

/** An `$or` is served when each branch is: their legs together, each document counted once. */
function planAlternatives(
  collection: Collection,
  filter: Document,
  demands: Demands,
  sort: Sort,
): Plan | undefined {
  for (const branches of demands.alternatives) {
    const plans = branches.map((branch) => bestOf(collection, demandsOf({ $and: [filter, branch] }), sort));
    if (!plans.every((plan) => plan.served)) continue;
    const legs = plans.flatMap((plan) => plan.legs);
    return { legs, ordered: plans.every((plan) => plan.ordered), served: true, exact: false };
  }
  return undefined;
}

function bestOf(collection: Collection, demands: Demands, sort: Sort): Plan {
  const byId = candidate(undefined, collection.range, [['_id', 1]], demands, sort);
  const byIndex = collection.indexes.map((index) =>
    candidate(index, index.range, keysOf(index), demands, sort),
  );
  return [byId, ...byIndex].reduce((best, next) => (next.score > best.score ? next : best));
}

/** An index also orders by `_id` what is equal in all its keys. */
function keysOf(index: Index): Sort {
  return index.keys.some(([field]) => field === '_id') ? index.keys : [...index.keys, ['_id', 1]];
}

function candidate(
  index: Index | undefined,
  whole: KeyRange,
  keys: Sort,
  demands: Demands,
  sort: Sort,
): Candidate {
  const multikey = index?.multikey ?? false;
  const { prefixes, fixed } = equalities(whole.start, keys, demands);
  const interval = intervalOn(keys[fixed], demands, multikey);
  const direction = multikey && sort.length > 0 ? undefined : orderedBy(keys, fixed, sort);
  const used = keys.slice(0, fixed + (interval ? 1 : 0));
  const everything = demands.complete && demands.fields.size === 0 && direction !== undefined;
  const ranges = prefixes.map((prefix) => bounded(prefix, keys[fixed]?.[1] ?? 1, interval));
  return {
    legs: ranges.map((range) => ({ ...range, index, reverse: direction === -1 })),
    ordered: direction !== undefined,
    served: used.length > 0 || everything,
    exact: !multikey && demands.complete && consumed(used, demands),
    score: fixed * 4 + (interval ? 2 : 0) + (sort.length > 0 && direction !== undefined ? 3 : 0),
  };
}

/** One prefix for each combination of values that the leading keys are fixed to. */
function equalities(start: Buffer, keys: Sort, demands: Demands): { prefixes: Buffer[]; fixed: number } {
  let prefixes = [start];
  let fixed = 0;
  for (const [field, direction] of keys) {
    const points = demands.fields.get(field)?.find((constraint) => constraint.kind === 'points')?.points;
    if (!points || (fixed > 0 && prefixes.length * points.length > MOST_LEGS)) break;
    prefixes = prefixes.flatMap((prefix) => points.map((point) => joined(prefix, point, direction)));
    fixed++;
  }
  return { prefixes, fixed };
}

/** Intervals on one key narrow each other, except where an array may meet each with another element. */
function intervalOn(
  key: Sort[number] | undefined,
  demands: Demands,
  multikey: boolean,
): KeyRange | undefined {
  const constraints = key ? (demands.fields.get(key[0]) ?? []) : [];
  const [first, ...others] = constraints.filter((constraint) => constraint.kind === 'interval');
  if (!first) return undefined;
  if (multikey) return { start: first.low, end: first.high };
  const start = others.reduce((low, other) => (other.low.compare(low) > 0 ? other.low : low), first.low);
  const end = others.reduce((high, other) => (other.high.compare(high) < 0 ? other.high : high), first.high);
  return { start, end: end.compare(start) < 0 ? start : end };
}

/** Forwards, backwards, or not at all in the order of `sort`, once the first `fixed` keys have one value each. */
function orderedBy(keys: Sort, fixed: number, sort: Sort): 1 | -1 | undefined {
  const constant = new Set(keys.slice(0, fixed).map(([field]) => field));
  const wanted = sort.filter(([field]) => !constant.has(field));
  const rest = keys.slice(fixed);
  const forwards = wanted.every(
    ([field, direction], i) => rest[i]?.[0] === field && rest[i][1] === direction,
  );
  if (forwards) return 1;
  const backwards = wanted.every(
    ([field, direction], i) => rest[i]?.[0] === field && rest[i][1] === -direction,
  );
  return backwards ? -1 : undefined;
}

/** Whether the keys used leave none of the demands open. */
function consumed(used: Sort, demands: Demands): boolean {
  const names = used.map(([field]) => field);
  return [...demands.fields].every(
    ([field, constraints]) =>
      names.includes(field) &&
      (constraints.length === 1 || constraints.every(({ kind }) => kind === 'interval')),
  );
}

function joined(prefix: Buffer, value: Buffer, direction: 1 | -1): Buffer {
  return Buffer.concat([prefix, direction === 1 ? value : inverted(value)]);
}

function bounded(prefix: Buffer, direction: 1 | -1, interval: KeyRange | undefined): KeyRange {
  if (!interval) return { start: prefix, end: after(prefix) };
  const { start, end } = interval;
  if (direction === 1) return { start: joined(prefix, start, 1), end: joined(prefix, end, 1) };
  return { start: after(joined(prefix, end, -1)), end: after(joined(prefix, start, -1)) };
}
