import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'journeys-main',
  promise: 'The main job and its unhappy ways work by touch over the phones of resident, member and staff',
  how: 'The scenes of tests/journeys in Chromium with touch: order, publish, offer, claim, contact, start, resolve, rate; nobody answers; return; withdraw; double tap; first entry; draft; dead network; a stranger',
  heldBy: 'tests/journeys',
  bar: 'every scene passes, no page with an error of its own',
  run: async () => {
    const run = await runTests('tests/journeys');
    return { figure: told(run), ok: allPass(run) };
  },
} satisfies EvidenceRow;
