import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const MOST_TAPS = 3;

export default {
  id: 'three-taps-axe',
  promise: 'Three taps to an order; every page readable, hittable and with a telephone, normal and large',
  how: 'Taps counted by the journeys; axe-core (WCAG 2.1 A and AA, contrast 4.5:1), text ≥ 14 (20), targets ≥ 44 (60), the phone, nothing sticking out at 320, 390 and 430, on every page in both modes',
  heldBy: 'tests/axe',
  bar: `≤ ${MOST_TAPS} taps in both modes, 0 faults`,
  run: async () => {
    const run = await runTests('tests/axe', 'tests/journeys/taps');
    const figure = (name: string) => run.figures.get(name) ?? NaN;
    const [normal, elder] = [figure('taps normal'), figure('taps elder')];
    const faults = figure('faults normal') + figure('faults elder');
    return {
      figure: `${normal} taps, ${elder} in elder mode; ${faults} faults on ${figure('pages')} pages in 2 modes; ${told(run)}`,
      ok: allPass(run) && normal <= MOST_TAPS && elder <= MOST_TAPS && faults === 0,
    };
  },
} satisfies EvidenceRow;
