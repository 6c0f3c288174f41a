import { figureNames, type FigureName, type Figures, type Result } from './figures';
import { added, curveOf, figuresOf, membersIn, nothingYet, type Sums } from './sums';

/** What came of one stretch of a town in one round, under both sets of rules. */
export interface Outcome {
  round: number;
  now: Sums;
  tried: Sums;
}

/** How many places behind the point each figure is told with. */
const places: Readonly<Record<FigureName, number>> = {
  ...{ median: 0, within90: 1, unclaimed: 1 },
  ...{ noticesPerClaim: 1, requestsAWeek: 1, night: 1, uneven: 0 },
};

/** Adds up what came of every stretch. */
export function resultOf(
  outcomes: readonly Outcome[],
  { days, rounds }: { days: number; rounds: number },
): Omit<Result, 'assumed'> {
  const sum = (of: 'now' | 'tried', some = outcomes): Sums =>
    some.reduce((sofar, outcome) => added(sofar, outcome[of]), nothingYet);
  const [now, tried] = [sum('now'), sum('tried')];
  const moved = Array.from({ length: rounds }, (_, round) => {
    const some = outcomes.filter((outcome) => outcome.round === round);
    return movesOf(figuresOf(sum('now', some), days), figuresOf(sum('tried', some), days));
  });
  return {
    now: told(figuresOf(now, days)),
    tried: told(figuresOf(tried, days)),
    curves: { now: curveOf(now).map(oneDecimal), tried: curveOf(tried).map(oneDecimal) },
    sure: figureNames.filter((name) => isSure(moved.map((moves) => moves[name]))),
    ...{ orders: now.orders, members: Math.round(membersIn(now) / Math.max(1, rounds)), days, rounds },
  };
}

/** How many standard errors a mean must lie off nothing: by chance alone not one in twenty does. */
const SURE = 3;

function isSure(moves: readonly number[]): boolean {
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  const spread = moves.reduce((sum, move) => sum + (move - mean) ** 2, 0) / (moves.length - 1);
  return moves.length > 1 && Math.abs(mean) > SURE * Math.sqrt(spread / moves.length) + LEAST;
}
/** Less than this is a difference of the last digit of a fraction. */
const LEAST = 1e-9;

/** Of each figure how far it moved. */
function movesOf(now: Figures, tried: Figures): Figures {
  return each((name) => tried[name] - now[name]);
}

const told = (figures: Figures): Figures => each((name) => rounded(figures[name], places[name]));
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const oneDecimal = (value: number): number => rounded(value, 1);

const each = (figure: (name: FigureName) => number): Figures => ({
  median: figure('median'),
  within90: figure('within90'),
  unclaimed: figure('unclaimed'),
  noticesPerClaim: figure('noticesPerClaim'),
  requestsAWeek: figure('requestsAWeek'),
  night: figure('night'),
  uneven: figure('uneven'),
});
