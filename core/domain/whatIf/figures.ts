/** What a trial comes to under one set of rules, each a number that a page can say. */
export const figureNames = [
  'median',
  'within90',
  'unclaimed',
  'noticesPerClaim',
  'requestsAWeek',
  'night',
  'uneven',
] as const;
export type FigureName = (typeof figureNames)[number];

export interface Figures extends Record<FigureName, number> {
  /** Minutes until half of the orders were taken; a whole day where fewer ever were. */
  median: number;
  /** Of the orders for which somebody was asked, the part taken within 90 minutes of it, in percent. */
  within90: number;
  /** The part that nobody took within a day, in percent. */
  unclaimed: number;
  noticesPerClaim: number;
  /** Requests that a helper gets in a week. */
  requestsAWeek: number;
  /** The part of the requests that went out at night, in percent. */
  night: number;
  /** How much more unevenly services lie than had they been drawn by lot: 0 no more, 100 one has everything. */
  uneven: number;
}

/** Whether more of a figure is better; of the others less is. */
export const moreIsBetter: Readonly<Record<FigureName, boolean>> = {
  median: false,
  within90: true,
  unclaimed: false,
  noticesPerClaim: false,
  requestsAWeek: false,
  night: false,
  uneven: false,
};

/** Minutes at which it is said which part of the orders has been taken. */
export const curveMarks = [5, 10, 15, 30, 60, 90, 120, 240, 480, 1440] as const;

/** Under fewer modelled orders a difference of some points says nothing. */
export const FEW_ORDERS = 200;

/** What a trial comes to: the rules that hold beside those that were tried, in the same days. */
export interface Result {
  now: Figures;
  tried: Figures;
  /** Parts of the orders taken by each mark, in percent. */
  curves: { now: number[]; tried: number[] };
  /** Figures whose difference is more than the repetitions differ among themselves: of the others it may be chance. */
  sure: FigureName[];
  orders: number;
  members: number;
  days: number;
  rounds: number;
  /** Hardly any orders have been counted yet: more were modelled. */
  assumed: boolean;
}
