/** Somebody who could take an order: a seat by its number, and how well the two suit each other. */
export interface Option {
  seat: number;
  /** A whole number from 0; higher suits better. */
  score: number;
}

/** Orders in the order of their arrival, and how many of them each seat can take. */
export interface Problem {
  orders: readonly (readonly Option[])[];
  capacity: readonly number[];
}

/** Which seat each order got; `NOBODY` for those that none was left for. */
export interface Matching {
  seatOf: readonly number[];
  matched: number;
  score: number;
}

export const NOBODY = -1;

/** The options by order, each seat once with its best score, and the costs that the search adds up. */
interface Edges {
  /** Where an order's options begin; one more than there are orders. */
  start: Int32Array;
  seat: Int32Array;
  cost: Float64Array;
  /** What leaving an order out costs: more than all scores together can win. */
  leftOut: number;
}

/**
 * As many orders as possible get somebody, and of all ways to do that the one with the best score in all: exact, by
 * sparse shortest augmenting paths. Every order may also be left out at a price that no score can make up for, so
 * that one search answers both. The same problem always gets the same answer.
 * @throws RangeError when scores or capacities are not whole, or too large to be added up exactly.
 */
export function matchExactly(problem: Problem): Matching {
  const edges = edgesOf(problem);
  const search = new Search(edges, Int32Array.from(problem.capacity));
  const waiting = search.takeWhatIsFree();
  for (const order of waiting) search.place(order);
  return matchingOf(problem, search.seatOf);
}

/** Each order in turn takes what suits it best of what is left: fast, and up to half as many as there could be. */
export function matchByArrival(problem: Problem): Matching {
  const left = [...problem.capacity];
  const seatOf = problem.orders.map((options) => {
    let best: Option | undefined;
    for (const option of options)
      if ((left[option.seat] ?? 0) > 0 && (!best || option.score > best.score)) best = option;
    if (!best) return NOBODY;
    left[best.seat] = (left[best.seat] ?? 0) - 1;
    return best.seat;
  });
  return matchingOf(problem, seatOf);
}

function matchingOf({ orders }: Problem, seats: ArrayLike<number>): Matching {
  const seatOf = Array.from(seats);
  let matched = 0;
  let score = 0;
  seatOf.forEach((seat, order) => {
    if (seat === NOBODY) return;
    matched += 1;
    const scores = (orders[order] ?? [])
      .filter((option) => option.seat === seat)
      .map((option) => option.score);
    score += Math.max(...scores);
  });
  return { seatOf, matched, score };
}

function edgesOf({ orders, capacity }: Problem): Edges {
  const most = highest(orders);
  const leftOut = (most + 1) * (orders.length + 1);
  if (!Number.isSafeInteger(4 * leftOut)) throw new RangeError('scores are too large to be added up');
  if (!capacity.every((places) => Number.isSafeInteger(places) && places >= 0 && places < 2 ** 31))
    throw new RangeError('a capacity is a whole number from 0');
  const start = new Int32Array(orders.length + 1);
  const total = orders.reduce((sum, options) => sum + options.length, 0);
  const edges = { start, seat: new Int32Array(total), cost: new Float64Array(total), leftOut };
  let end = 0;
  orders.forEach((options, order) => {
    for (const { seat, score } of options) {
      if (!(seat in capacity)) throw new RangeError(`there is no seat ${seat}`);
      if (capacity[seat] === 0) continue;
      edges.seat[end] = seat;
      edges.cost[end] = most - score;
      end += 1;
    }
    start[order + 1] = end;
  });
  return edges;
}

function highest(orders: Problem['orders']): number {
  let most = 0;
  for (const options of orders)
    for (const { score } of options) {
      if (!Number.isSafeInteger(score) || score < 0) throw new RangeError('a score is a whole number from 0');
      if (score > most) most = score;
    }
  return most;
}

const NONE = -1;

/** The state of one search: who sits where, what a place on each seat is worth, and the tree of one augmenting path. */
class Search {
  readonly seatOf: Int32Array;
  /** The cost at which an order holds its seat. */
  private readonly held: Float64Array;
  /** What a place on a seat is worth: 0 while one is free, falling below as more would like it. */
  private readonly worth: Float64Array;
  private readonly used: Int32Array;
  /** The orders on a seat, as a list: `first` by seat, then `after` and `before` by order. */
  private readonly first: Int32Array;
  private readonly after: Int32Array;
  private readonly before: Int32Array;

  private readonly distance: Float64Array;
  /** The order from which a seat was reached, and at what cost that order would hold it. */
  private readonly from: Int32Array;
  private readonly fromCost: Float64Array;
  private readonly touched: number[] = [];
  private readonly done: number[] = [];
  private readonly heap: Heap;
  /** The nearest end of a path: a seat with a free place, or an order to be left out. */
  private end = Infinity;
  private endSeat = NONE;
  private endOrder = NONE;

  constructor(
    private readonly edges: Edges,
    private readonly capacity: Int32Array,
  ) {
    const orders = edges.start.length - 1;
    const seats = capacity.length;
    this.seatOf = new Int32Array(orders).fill(NOBODY);
    this.held = new Float64Array(orders);
    this.after = new Int32Array(orders).fill(NONE);
    this.before = new Int32Array(orders).fill(NONE);
    this.worth = new Float64Array(seats);
    this.used = new Int32Array(seats);
    this.first = new Int32Array(seats).fill(NONE);
    this.distance = new Float64Array(seats).fill(Infinity);
    this.from = new Int32Array(seats).fill(NONE);
    this.fromCost = new Float64Array(seats);
    this.heap = new Heap(this.distance);
  }

  /** Gives every order its best seat while that has a free place; answers which orders are still to be placed. */
  takeWhatIsFree(): number[] {
    const waiting: number[] = [];
    for (let order = 0; order < this.seatOf.length; order += 1) {
      const best = this.cheapest(order);
      const seat = best === NONE ? NONE : at(this.edges.seat, best);
      if (seat !== NONE && at(this.used, seat) < at(this.capacity, seat))
        this.sit(order, seat, at(this.edges.cost, best));
      else if (best !== NONE) waiting.push(order);
    }
    return waiting;
  }

  private cheapest(order: number): number {
    let best = NONE;
    const until = at(this.edges.start, order + 1);
    for (let edge = at(this.edges.start, order); edge < until; edge += 1)
      if (best === NONE || at(this.edges.cost, edge) < at(this.edges.cost, best)) best = edge;
    return best;
  }

  /** Brings one more order in along the shortest path; whoever is on it moves up by one. */
  place(order: number): void {
    this.reach(order, 0, 0);
    while (this.heap.size > 0 && this.heap.least() < this.end) {
      const seat = this.heap.pop();
      this.done.push(seat);
      const distance = at(this.distance, seat);
      for (let on = at(this.first, seat); on !== NONE; on = at(this.after, on))
        this.reach(on, distance, at(this.held, on) - at(this.worth, seat));
    }
    for (const seat of this.done)
      this.worth[seat] = at(this.worth, seat) + at(this.distance, seat) - this.end;
    this.moveUp(order);
    this.forgetTree();
  }

  /** Looks at what an order at this distance could have instead of what it has; `has` is its price there. */
  private reach(order: number, distance: number, has: number): void {
    const { start, seat: seats, cost: costs, leftOut } = this.edges;
    const base = distance - has;
    if (base + leftOut < this.end) {
      this.end = base + leftOut;
      this.endOrder = order;
      this.endSeat = NONE;
    }
    const until = at(start, order + 1);
    for (let edge = at(start, order); edge < until; edge += 1) {
      const seat = at(seats, edge);
      const cost = at(costs, edge);
      const there = base + cost - at(this.worth, seat);
      if (there >= this.end || there >= at(this.distance, seat)) continue;
      const isNew = at(this.distance, seat) === Infinity;
      this.distance[seat] = there;
      this.from[seat] = order;
      this.fromCost[seat] = cost;
      if (isNew) this.touched.push(seat);
      if (at(this.used, seat) < at(this.capacity, seat)) {
        this.end = there;
        this.endSeat = seat;
        this.endOrder = NONE;
      } else this.heap.put(seat);
    }
  }

  /** Follows the path back from its end to the order that began it. */
  private moveUp(beginning: number): void {
    let seat = this.endSeat;
    if (this.endOrder !== NONE) {
      if (this.endOrder === beginning) return;
      seat = at(this.seatOf, this.endOrder);
      this.rise(this.endOrder);
    }
    for (;;) {
      const order = at(this.from, seat);
      const left = at(this.seatOf, order);
      if (left !== NOBODY) this.rise(order);
      this.sit(order, seat, at(this.fromCost, seat));
      if (order === beginning) return;
      seat = left;
    }
  }

  private sit(order: number, seat: number, cost: number): void {
    const next = at(this.first, seat);
    this.seatOf[order] = seat;
    this.held[order] = cost;
    this.after[order] = next;
    this.before[order] = NONE;
    if (next !== NONE) this.before[next] = order;
    this.first[seat] = order;
    this.used[seat] = at(this.used, seat) + 1;
  }

  private rise(order: number): void {
    const seat = at(this.seatOf, order);
    const [before, after] = [at(this.before, order), at(this.after, order)];
    if (before === NONE) this.first[seat] = after;
    else this.after[before] = after;
    if (after !== NONE) this.before[after] = before;
    this.seatOf[order] = NOBODY;
    this.used[seat] = at(this.used, seat) - 1;
  }

  private forgetTree(): void {
    for (const seat of this.touched) this.distance[seat] = Infinity;
    this.touched.length = 0;
    this.done.length = 0;
    this.heap.clear();
    this.end = Infinity;
    this.endSeat = NONE;
    this.endOrder = NONE;
  }
}

/** Seats by their distance, the nearest first; one that has come nearer is moved up. */
class Heap {
  size = 0;
  private readonly seats: Int32Array;
  /** Where a seat stands; `NONE` while it is not in here. */
  private readonly place: Int32Array;

  constructor(private readonly distance: Float64Array) {
    this.seats = new Int32Array(distance.length);
    this.place = new Int32Array(distance.length).fill(NONE);
  }

  least(): number {
    return at(this.distance, at(this.seats, 0));
  }

  put(seat: number): void {
    const known = at(this.place, seat);
    this.up(seat, known === NONE ? this.size++ : known);
  }

  pop(): number {
    const top = at(this.seats, 0);
    this.place[top] = NONE;
    this.size -= 1;
    if (this.size > 0) this.down(at(this.seats, this.size));
    return top;
  }

  clear(): void {
    for (let n = 0; n < this.size; n += 1) this.place[at(this.seats, n)] = NONE;
    this.size = 0;
  }

  private up(seat: number, from: number): void {
    const distance = at(this.distance, seat);
    let hole = from;
    while (hole > 0) {
      const above = at(this.seats, (hole - 1) >> 1);
      if (at(this.distance, above) <= distance) break;
      this.set(hole, above);
      hole = (hole - 1) >> 1;
    }
    this.set(hole, seat);
  }

  private down(seat: number): void {
    const distance = at(this.distance, seat);
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.size) break;
      const right = child + 1;
      if (
        right < this.size &&
        at(this.distance, at(this.seats, right)) < at(this.distance, at(this.seats, child))
      )
        child = right;
      const below = at(this.seats, child);
      if (at(this.distance, below) >= distance) break;
      this.set(hole, below);
      hole = child;
    }
    this.set(hole, seat);
  }

  private set(hole: number, seat: number): void {
    this.seats[hole] = seat;
    this.place[seat] = hole;
  }
}

/** An element of an array whose bounds are kept by the code around it. */
function at(array: Int32Array | Float64Array, index: number): number {
  return array[index] ?? NONE;
}
