import { allPass, runCoreTests, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'hearing-life',
  promise:
    'A session is over only when everything that came of it is; nothing skips its publication, and a mediation never leaks',
  how: 'Lives of chance over the table of steps, 1,000 for each property (20,000 in full): every act by everybody at every hour. Through the public door a resolution from its first word over 公示, objections and orders that close, open again and close, to what people say 30 days on. A mediation is asked for by three outsiders, staff among them, through every reading action there is, in two states (eight in six states in full)',
  bar: 'no life ends with something undone, or does what could not be read and objected to; every act of the table happens in some life; no answer to an outsider holds a word or the id of a mediation',
  heldBy: 'core/domain/hearing/life.test.ts',
  run: async () => {
    const law = await runCoreTests('core/domain/hearing/life');
    const doors = await runTests('tests/actions/resolutions', 'tests/privacy/mediation');
    const questions = doors.figures.get('questions about a mediation') ?? 0;
    const figure = `law: ${told(law)}; door: ${told(doors)}; ${questions} questions about mediations`;
    return { figure, ok: allPass(law) && allPass(doors) && questions > 1_000 };
  },
} satisfies EvidenceRow;
