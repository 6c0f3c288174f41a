import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'journeys-people',
  promise:
    'People register, are approved and asked, are away and left in peace; and each sees what is known of him',
  how: 'Scenes in Chromium with touch: somebody new registers in three pages, the staff compare him with the roster and approve him, he is asked for an order of his building, sets days away and is not; a resident is bound to a household, sees who looked at her address, exports and deletes',
  heldBy: 'tests/journeys/people.test.ts',
  bar: 'every scene passes, no page with an error of its own',
  run: async () => {
    const run = await runTests('tests/journeys/people', 'tests/journeys/mydata');
    return { figure: told(run), ok: allPass(run) };
  },
} satisfies EvidenceRow;
