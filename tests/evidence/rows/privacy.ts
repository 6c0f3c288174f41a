import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const LEAST = { worlds: 11, questions: 10_000 };

export default {
  id: 'privacy',
  promise: 'No name, telephone, door, work unit or openid reaches anybody who may not read it',
  how: "tests/privacy: worlds made through the public door (an order in each of eleven states, a registration, a neighbour without a phone), viewers of random roles, places and terms with and without an offer beside the parties themselves; every read of the contract is asked with the world's own ids, places, names and telephones, and a table of the product's rules, written apart from the code, says what each may read. Then events, messages, journal, jobs, what WeChat delivers, log lines and the sealed rows are searched for the same words",
  heldBy: 'tests/privacy',
  bar: 'no field where it may not be, in at least 10,000 answers about 11 worlds; planted leaks are found',
  run: async () => {
    const run = await runTests('tests/privacy');
    const figure = (name: string) => run.figures.get(name) ?? 0;
    const [worlds, questions] = [figure('worlds'), figure('questions')];
    const enough = worlds >= LEAST.worlds && questions >= LEAST.questions;
    const counted = `${questions} answers about ${worlds} worlds, ${figure('opened')} times a field where it belongs`;
    return { figure: `${counted}; ${told(run)}`, ok: allPass(run) && enough };
  },
} satisfies EvidenceRow;
