import type { Tally } from './tally';
import { quantile } from './wait';

/** So many of so many. `value` is what comes of it, in the unit of the figure; absent where they are too few to say. */
export interface Figure {
  part: number;
  of: number;
  value?: number;
}

/** Fewer than this say nothing: their numbers are shown, no share of them. */
export const FEW = 5;

const n = (count: number | undefined): number => count ?? 0;
const percent = (part: number, of: number): Figure =>
  of < FEW ? { part, of } : { part, of, value: Math.round((100 * part) / of) };

/** Orders about which something was said to be done. */
const served = (tally: Tally): number => n(tally.solved) + n(tally.partly);

function wait(tally: Tally, share: number): Figure {
  const of = n(tally.claimed);
  const found = quantile(tally, share);
  return { part: found?.reached ?? 0, of, ...(found && of >= FEW ? { value: found.minutes } : {}) };
}

/**
 * Every figure with its one formula. None counts orders that were withdrawn, were duplicates or are not ours (`outside`
 * in tally.ts), save the three about claiming, which tell how neighbours answered whatever came of it later.
 */
export const formulas = {
  /**
   * Of the orders to which somebody named has answered or should have by now: those answered in time. An answer is a
   * claim, or a person of the staff who takes on, assigns, explains or rejects. In time: within the order's own
   * deadlines for looking at it and for a human by name (product.md §3), counted from the moment it was placed.
   */
  response: (t: Tally): Figure => percent(n(t.answeredInTime), n(t.answerDue)),
  /** Of the orders closed that should have been served: those solved or partly solved. Explained, rejected and unreachable ones stand below the line. */
  resolution: (t: Tally): Figure =>
    percent(served(t), served(t) + n(t.explained) + n(t.rejected) + n(t.unreachable)),
  /** Of the orders closed as done: those whose resident said so himself. Silence for 72 hours is no yes. */
  confirmation: (t: Tally): Figure => percent(n(t.confirmed), served(t)),
  /** Of the orders closed as done: those that the resident confirmed and gave four or five stars, or none. Unconfirmed ones stand below the line and never above it. */
  satisfaction: (t: Tally): Figure => percent(n(t.satisfied), served(t)),
  /** Of the orders claimed: within how many minutes of being placed half of them were. Told by stretches (wait.ts), upwards. */
  claimMedian: (t: Tally): Figure => wait(t, 0.5),
  /** The same for nine of ten. */
  claimP90: (t: Tally): Figure => wait(t, 0.9),
  /** People asked, for whatever order, for each order claimed. Those asked in vain are counted as well: they were disturbed. */
  noticesPerClaim: (t: Tally): Figure => {
    const [part, of] = [n(t.notices), n(t.claimed)];
    return of < FEW ? { part, of } : { part, of, value: Math.round((10 * part) / of) / 10 };
  },
  /** Of the escalations that were answered or should have been by now: those answered, or ended because somebody took the order, before they moved up. */
  escalations: (t: Tally): Figure => percent(n(t.escalationInTime), n(t.escalationDue)),
  /** Of the orders that were closed at least once: those opened again. */
  reopening: (t: Tally): Figure => percent(n(t.reopened), n(t.everClosed)),
  /** Of the orders that a third person has asked about, rang in vain for on three days, or should have asked about by now: those where somebody answered. */
  followUps: (t: Tally): Figure => percent(n(t.followUpDone), n(t.followUpDue)),
} as const satisfies Record<string, (tally: Tally) => Figure>;

export type FigureName = keyof typeof formulas;
export const figureNames = Object.keys(formulas) as FigureName[];
/** The three that are shown for each of many places or periods. */
export const mainFigures = [
  'response',
  'resolution',
  'satisfaction',
] as const satisfies readonly FigureName[];

export const figuresOf = <N extends FigureName>(tally: Tally, names: readonly N[]) =>
  names.map((name) => ({ name, ...formulas[name](tally) }));
