import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'moderation',
  promise: 'Hidden pictures and rejected texts never reach another person',
  how: 'Pictures that WeChat refuses are planted in an order, its result, a wish and its delivery, texts that it refuses in orders, talks and wishes; then others (staff, a helper, a neighbour, the street; in full also a leader, a unit, strangers) ask every reading action of the contract with every id that fits, before WeChat has answered and after; a picture that was let through is found by the same questions. A code in a picture of a wish hides it where WeChat says nothing of it',
  bar: 'no answer holds the id of such a picture or a word of such a text',
  heldBy: 'tests/privacy/hidden.test.ts',
  run: async () => {
    const run = await runTests('tests/privacy/hidden', 'tests/actions/wishPhotos');
    const questions = run.figures.get('questions about what is hidden') ?? 0;
    return { figure: `${questions} questions; ${told(run)}`, ok: allPass(run) && questions > 1_000 };
  },
} satisfies EvidenceRow;
