import { readsOfRegions } from '../../load/readsRegion';
import type { EvidenceRow } from '../row';

const MOST = 100;
const QUESTIONS = 7;

export default {
  id: 'reads-region',
  promise: 'Nothing asked about the region tree of a city reads more of it than fits on a page or two',
  how: 'From the county down to a household in profile L: cards, lists, searches, gaps, moves and the onboarding list; the local cloud counts the documents each call reads',
  bar: `at most ${MOST} documents a call`,
  run: async () => {
    const reads = await readsOfRegions('L');
    const worst = Math.max(...reads.values());
    const list = [...reads].map(([action, most]) => `${action} ${most}`).join(', ');
    const figure = `at most ${worst}, over ${reads.size} questions`;
    return { figure, ok: worst <= MOST && reads.size >= QUESTIONS, note: list };
  },
} satisfies EvidenceRow;
