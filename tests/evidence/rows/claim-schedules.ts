import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'claim-schedules',
  promise:
    'In whatever order the single operations of several claims fall, exactly one wins, and nobody takes more than he may',
  how: '2 to 50 members claim one open order on five function instances apart, through the SDK, the gateway and the handlers; every request of the database waits and is released in an order of chance, 50 schedules (1,000 in full). Every fifth schedule one member claims three orders at once. The same schedules are tried on a claim that reads first and writes then, and do break it',
  bar: 'one winner, the others read TAKEN, one claim in the events, the count of what is in hand true and at most two',
  heldBy: 'tests/faults/claimSchedules.test.ts',
  run: async ({ full }) => {
    const run = await runTests('tests/faults/claimSchedules');
    const schedules = run.figures.get('claim schedules') ?? 0;
    return {
      figure: `${schedules} schedules; ${told(run)}`,
      ok: allPass(run) && schedules >= (full ? 1_000 : 50),
    };
  },
} satisfies EvidenceRow;
