/**
 * How people are assumed to answer. None of these figures is measured: they are to be refitted from the ledgers of a real
 * place. Every result of the simulator is printed with the hash of this file.
 */
export const assumptions = {
  /** Which part of those who are told see it, by when they are told. */
  sees: { office: 0.55, evening: 0.75, weekend: 0.7, night: 0.05 },
  /** Who sees it says yes with this chance, times all that follows. */
  yes: 0.3,
  /** Willingness differs by a gamma law of this shape and mean 1: few do much. */
  willingness: 0.8,
  near: { building: 1, grid: 0.8, beside: 0.5, community: 0.35, beyond: 0.2 },
  hour: { office: 0.7, evening: 1, weekend: 1, night: 0.3 },
  /** Each order in hand makes a yes rarer. */
  load: 0.8,
  /** Requests in seven days that make a yes rarer by e. */
  fatigue: 30,
  /** Minutes until somebody answers: lognormal. */
  answer: { median: 7, urgent: 2.5, sigma: 1.1 },
  /** Which part of those who see it and do not come say so, and free their place. */
  saysNo: 0.25,
  /** How much each other person who was told at the same moment keeps somebody from answering. */
  bystander: 0,
  /** Hours that an order occupies the one who took it: lognormal. */
  service: { median: 3, sigma: 0.8 },
  /** How members lie: Poisson about means that differ from community to community, and grid to grid, by gamma laws of these shapes. */
  clusters: { inCommunity: 4, inGrid: 2 },
  /** Skills there are, how many each member has, and which part of the orders needs one. */
  skills: { kinds: 8, each: 3, needed: 0.4 },
  urgent: 0.02,
  /** Orders by hour of the day, from midnight. */
  hours: [9, 7, 6, 5, 5, 6, 9, 25, 45, 60, 60, 50, 35, 35, 45, 50, 50, 55, 60, 50, 40, 30, 20, 14],
} as const;

/** The same figures, widened, so that others can be tried beside them. */
export type Assumptions = {
  readonly [K in keyof typeof assumptions]: Widened<(typeof assumptions)[K]>;
};
type Widened<T> = T extends number
  ? number
  : T extends readonly number[]
    ? readonly number[]
    : { readonly [K in keyof T]: Widened<T[K]> };
