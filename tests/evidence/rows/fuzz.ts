import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const LEAST = 10_000;

export default {
  id: 'fuzz',
  promise: 'Whatever a program sends, nothing breaks and nothing changes',
  how: "tests/fuzz: inputs made from each action's own schema by a fixed seed, spoilt anywhere (operators, prototype keys, control and bidi characters, wrong types, huge and deep values, foreign ids, cursors and keys), through the real gateway from people who may much and may nothing here; every document is hashed before and after, but for the counts of what each person sent; what would lawfully be done is sent under a key that stops it",
  heldBy: 'tests/fuzz',
  bar: 'at least 50 inputs an action and 10,000 in all (10,000 an action in full), no INTERNAL, refusals of the contract alone, the hash unchanged',
  run: async ({ full }) => {
    const run = await runTests('tests/fuzz');
    const figure = (name: string) => run.figures.get(name) ?? 0;
    const least = full ? LEAST * figure('actions') : LEAST;
    const counted = `${figure('inputs')} inputs for ${figure('actions')} actions, at least ${figure('fewest')} each`;
    return { figure: `${counted}; ${told(run)}`, ok: allPass(run) && figure('inputs') >= least };
  },
} satisfies EvidenceRow;
