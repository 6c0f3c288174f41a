import { runsShow } from '@core/domain/live/comment';
import { isOnAir } from '@core/domain/live/show';
import { polled } from '@core/domain/straw/straw';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { refused } from '../../kit/refused';
import { changeChat } from '../changeChat';
import { showFor } from '../showViews';
import { putBoxes } from '../polling';
import { tellStraw } from '../strawViews';
import { checkTexts } from '../texts';

/** Asks everybody who watches. */
export const strawOpen = acts(
  'straw.open',
  async ({ show, question, options }, call) => {
    const known = await showFor(show, call);
    if (!known) return refused('NOT_FOUND');
    if (!runsShow(known.relations)) return refused('SHOW_NOT_YOURS');
    const unseemly = await checkTexts(call, [question, ...options]);
    if (unseemly) return unseemly;
    const asked = { id: newId(), question, options };
    return changeChat(call, { action: 'straw.open', show }, async (chat, now, tx) => {
      if (!isOnAir(now.show)) return refused('SHOW_NOT_NOW');
      const after = polled(chat, asked, call.now);
      if (typeof after === 'string') return refused(after);
      if (after.poll) await putBoxes(tx, after.poll, call.now);
      return after;
    });
  },
  tellStraw,
);
