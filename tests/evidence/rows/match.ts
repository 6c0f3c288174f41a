import { matchCity } from '../../bench/matching';
import { costInACity } from '../../load/cityCost';
import { runTests } from '../runTests';
import type { EvidenceRow } from '../row';

const INSTANCES = 300;
const MOST_OF_HIGHS = 1 / 20;
const MOST_OF_PART = 1.5;
/** Who lives in a grid differs by chance from town to town. */
const MOST_READS = 1.1;

export default {
  id: 'match',
  promise:
    'A service day gives as many orders as possible somebody, in a moment; and a city costs no more an order than ten of its communities',
  how: `Exact matching against HiGHS on ${INSTANCES} random problems, the degenerate ones among them (cardinality and score equal), then on 10,000 orders in turn with it; an order placed and one wave asked in all of profile L and in ten of its communities, turn by turn, with the documents that the local cloud counts`,
  // Equality is held there; the ratios are speed, which no test of every day asserts.
  heldBy: 'tests/match',
  bar: `equal on ${INSTANCES}; at most ${MOST_OF_HIGHS} of HiGHS at 10,000; the same reads (a wave within ${MOST_READS} ×) and at most ${MOST_OF_PART} × the time in a city`,
  run: async () => {
    const { passed, total, figures } = await runTests('tests/match');
    const instances = figures.get('match-instances') ?? 0;
    const { againstHighs, greedy, same } = await matchCity();
    const { ratios, reads } = await costInACity();
    const slow = Math.max(...ratios.map(({ ratio }) => ratio));
    const [placing, wave] = reads;
    const sameReads =
      placing?.city === placing?.part && (wave?.city ?? Infinity) <= (wave?.part ?? 0) * MOST_READS;
    const held = [
      passed === total && instances === INSTANCES,
      same && againstHighs.ratio <= MOST_OF_HIGHS,
      sameReads && slow <= MOST_OF_PART,
    ];
    const times = ratios.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)} ×`).join(', ');
    const counts = reads.map(({ what, city, part }) => `${what} ${city}/${part}`).join(', ');
    return {
      figure: `${instances} equal; ${againstHighs.ms.toFixed(0)} ms against ${againstHighs.againstMs.toFixed(0)} ms (1/${(1 / againstHighs.ratio).toFixed(0)}); in a city ${times}`,
      ok: held.every(Boolean),
      note: `Greedy by arrival: ${greedy.ms.toFixed(1)} ms and ${(100 * greedy.share).toFixed(1)} % of the orders. Documents read in the city / in ten communities: ${counts}`,
    };
  },
} satisfies EvidenceRow;
