import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'co-claim',
  promise: 'Several fulfil a wish together, and never is more taken on than is wished for',
  how: '200 members pledge one part each of a wish of ten parts at once, on five function instances apart, through the SDK, the gateway and the handlers; who is told BUSY sends again under the same key. Then 15 to 30 of them pledge, or claim all of it, with every request of the database released in an order of chance, 12 schedules (200 in full)',
  bar: 'exactly ten pledges, or one claim, have it; the others read PART_TAKEN or TAKEN, the events say the same, and the owner is told once',
  heldBy: 'tests/faults/coClaim.test.ts',
  run: async () => {
    const run = await runTests('tests/faults/coClaim');
    const pledges = run.figures.get('parallel pledges') ?? 0;
    const schedules = run.figures.get('pledge schedules') ?? 0;
    const figure = `${pledges} pledges at once, ${schedules} schedules; ${told(run)}`;
    return { figure, ok: allPass(run) && pledges >= 200 && schedules >= 12 };
  },
} satisfies EvidenceRow;
