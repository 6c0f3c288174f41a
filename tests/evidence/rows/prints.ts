import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

/** Every kind of thing that is printed, or sent round as a picture. */
const kinds = ['notice', 'sheet', 'survey', 'wish'];

export default {
  id: 'prints',
  promise: 'What is printed is read by old eyes and by telephones',
  how: 'Sheets are made as `jobs` makes them and drawn as pictures by Chromium; the code is decoded from the PNG, letters and missing glyphs are read out of the file itself',
  heldBy: 'tests/print',
  bar: 'code decoded from the picture, body ≥ 18 pt, no glyph missing',
  run: async () => {
    const tests = await runTests(...kinds.map((kind) => `tests/print/${kind}.test`));
    return { figure: told(tests), ok: allPass(tests) };
  },
} satisfies EvidenceRow;
