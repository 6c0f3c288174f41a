import { matchByArrival, matchExactly } from '@core/domain/routing/match';
import { measured } from '../support/figures';
import { Chance } from '../../localcloud/seeds/chance';
import { instance } from './instances';
import { Referee } from './referee';

const INSTANCES = 300;

test('as many orders and as good a score as a general solver finds, on three hundred problems', async () => {
  const seed = Date.now() % 1_000_000;
  const chance = new Chance(seed);
  const referee = await Referee.called();
  const greedy = { matched: 0, exact: 0 };
  for (let n = 0; n < INSTANCES; n += 1) {
    const { kind, problem } = instance(n, chance);
    const { matched, score } = matchExactly(problem);
    expect({ seed, n, kind, matched, score }).toEqual({ seed, n, kind, ...referee.rule(problem) });
    greedy.matched += matchByArrival(problem).matched;
    greedy.exact += matched;
  }
  expect(greedy.matched).toBeLessThan(greedy.exact);
  measured('match-instances', INSTANCES);
}, 120_000);
