import { readsByAction } from '../../load/reads';
import type { EvidenceRow } from '../row';

const MOST = 20;

export default {
  id: 'reads-order',
  promise: 'An order costs as much to handle in a city as in a county',
  how: "An order's whole life by calls in profile S and in profile L; the local cloud counts the documents each call reads",
  bar: `at most ${MOST} documents a call, in L as in S`,
  run: async () => {
    const [small, large] = [await readsByAction('S'), await readsByAction('L')];
    const over = [...small, ...large].filter(([, reads]) => reads > MOST);
    const worst = ([...most]: Iterable<[string, number]>) => Math.max(...[...most].map(([, reads]) => reads));
    const list = [...large]
      .map(([action, reads]) => `${action} ${small.get(action) ?? '–'}/${reads}`)
      .join(', ');
    const figure = `at most ${worst(small)} in S, ${worst(large)} in L, over ${large.size} actions`;
    return { figure, ok: over.length === 0 && large.size >= 12, note: list };
  },
} satisfies EvidenceRow;
