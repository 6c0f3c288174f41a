import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'household-vote',
  promise: 'A household votes once, the tally is the ballots, and nobody joins who voted with what was voted',
  how: '180 taps at once from three members each of 60 households, on five function instances apart, through the SDK, the gateway and the handlers; then households vote with every request of the database released in an order of chance while the window closes, 8 schedules (100 in full). 60 households vote twice with other choices, and everything stored and every request sent is compared; who voted and what was voted are laid beside each other by every pair of fields and orders, with the keys in hand',
  bar: 'one ballot a household, receipts and tally equal to it; whoever was told that his ballot is in is counted; nothing stored or sent differs by the choice, and no join is right more often than by chance, while the same search finds ballots that lie in order',
  heldBy: 'tests/faults/householdVote.test.ts',
  run: async () => {
    const run = await runTests('tests/faults/householdVote', 'tests/faults/voteSecrecy');
    const [taps, schedules] = [run.figures.get('parallel taps') ?? 0, run.figures.get('vote schedules') ?? 0];
    const [joins, requests] = [
      run.figures.get('joins tried') ?? 0,
      run.figures.get('requests compared') ?? 0,
    ];
    const figure = `${taps} taps at once, ${schedules} schedules, ${joins} joins tried, ${requests} requests compared; ${told(run)}`;
    return { figure, ok: allPass(run) && taps >= 180 && schedules >= 8 && joins >= 100 };
  },
} satisfies EvidenceRow;
