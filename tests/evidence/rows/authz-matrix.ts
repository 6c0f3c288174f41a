import { actions, holders } from '../../authz/cells';
import { askEverything } from '../../authz/matrix';
import { openTown } from '../../support/town';
import type { EvidenceRow } from '../row';

const MOST_TOLD = 8;

export default {
  id: 'authz-matrix',
  promise: 'Nobody can see or do what the permission table does not open to him',
  how: 'Generated from core/contract/permissions.ts: every action by every holder (stranger, visitor, thirteen roles) on a subject in every relation it can be named in, each by a person and a subject of their own, over HTTP through the gateway to the built functions',
  bar: 'every call is answered as the table says',
  run: async () => {
    const town = await openTown();
    try {
      const { calls, allowed, denied, wrong } = await askEverything(town);
      const figure = `${calls} calls: ${actions.length} actions × ${holders.length} holders × their relations, ${allowed} let in, ${denied} turned away, ${wrong.length} otherwise than the table says`;
      const ok = calls > 0 && wrong.length === 0;
      return { figure, ok, ...(ok ? {} : { note: wrong.slice(0, MOST_TOLD).join('; ') }) };
    } finally {
      await town.stop();
    }
  },
} satisfies EvidenceRow;
