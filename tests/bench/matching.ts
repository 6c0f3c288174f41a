import { matchByArrival, matchExactly } from '@core/domain/routing/match';
import { Chance } from '../../localcloud/seeds/chance';
import { plain } from '../match/instances';
import { Referee } from '../match/referee';
import { ratio, type Ratio } from './ratio';

/** Orders of a whole city on one service day, and a fifth more members than orders. */
const ORDERS = 10_000;
const SEATS = 1.2;
const TURNS = 5;

/** What matching a city's day costs, against a general solver and beside greedy by arrival. */
export interface CityMatched {
  againstHighs: Ratio;
  greedy: { ms: number; share: number };
  /** Whether both found the same best score with as many orders. */
  same: boolean;
}

/** The general solver gets the easier half of the question: the best score, with the number of orders told. */
export async function matchCity(): Promise<CityMatched> {
  const problem = plain(ORDERS, Math.ceil(ORDERS * SEATS), new Chance(Date.now() % 1_000_000));
  const referee = await Referee.called();
  const { matched, score } = matchExactly(problem);
  let best = 0;
  const againstHighs = await ratio(
    'a city’s service day',
    [`${ORDERS} orders matched exactly`, () => matchExactly(problem)],
    ['HiGHS', () => (best = referee.bestScore(problem, matched))],
    TURNS,
  );
  const began = performance.now();
  const greedy = matchByArrival(problem);
  const ms = performance.now() - began;
  return { againstHighs, greedy: { ms, share: greedy.matched / matched }, same: best === score };
}
