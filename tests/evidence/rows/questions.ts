import { allPass, runCoreTests, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'questions',
  promise:
    'Whatever is asked in a live show ends once: answered, as an order of the grid worker, or as a topic; at the latest two working hours after the show',
  how: 'Shows held over HTTP on a cloud of their own, twenty-four questions in each from eight residents: some answered on air or in words, one sent on as an order and one as a topic by staff. Then the clock makes orders of the rest in processes of its own, which are killed −9 before a commit or after it, lose replies and meet conflicts at places of chance, while it does so; the database is asked afterwards. One show a kind of fault in the short form, ten in full. The law by chance, and every act and refusal through the public door, beside it',
  bar: 'no question without an end, none with two; one order, one placing and one message each; the board counts the same; at most 120 working minutes',
  heldBy: 'tests/faults/showEnd.test.ts',
  run: async () => {
    const ends = await runTests('tests/faults/showEnd');
    const door = await runTests('tests/actions/questions');
    const law = await runCoreTests('core/domain/live/questionLaw');
    const sum = (what: string) =>
      [...ends.figures].reduce((all, [name, figure]) => all + (name.startsWith(what) ? figure : 0), 0);
    const [met, swept] = [sum('met: '), sum('questions: ')];
    return {
      figure: `${met} faults met while ${swept} questions went on; ${told(ends)}; door: ${told(door)}; law: ${told(law)}`,
      ok: allPass(ends) && allPass(door) && allPass(law) && met > 0,
    };
  },
} satisfies EvidenceRow;
