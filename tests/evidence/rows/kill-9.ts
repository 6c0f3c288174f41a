import { kill9 } from '../../faults/kill9';
import type { EvidenceRow } from '../row';

export default {
  id: 'kill-9',
  promise: 'What the local cloud acknowledged is kept, whatever happens to its process',
  how: 'The gateway process killed (−9) at random moments, 10 times (100 in full), while twelve hands insert, update and run transactions through the SDK; restarted by its supervisor; after each kill every acknowledged write is read back, by walk and by index',
  bar: '0 acknowledged writes lost, every transaction whole',
  run: async ({ full }) => {
    const { kills, inserts, updates, transactions, lost } = await kill9(full ? 100 : 10);
    const figure = `${kills} kills, ${inserts} inserts, ${updates} updates, ${transactions} transactions, ${lost.length} lost`;
    const enough = inserts > 0 && updates > 0 && transactions > 0;
    return {
      figure,
      ok: enough && lost.length === 0,
      ...(lost.length > 0 && { note: lost.slice(0, 5).join('; ') }),
    };
  },
} satisfies EvidenceRow;
