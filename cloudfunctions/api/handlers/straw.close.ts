import { openPoll, pollClosed } from '@core/domain/straw/straw';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeChat } from '../changeChat';
import { counted } from '../polling';
import { tellStraw } from '../strawViews';

/** No more answers; all see what came of it. */
export const strawClose = acts(
  'straw.close',
  ({ show, straw }, call) =>
    changeChat(call, { action: 'straw.close', show }, async (chat, _known, tx) => {
      const poll = openPoll(chat);
      if (poll?.id !== straw) return refused('POLL_CLOSED');
      const after = pollClosed(chat, straw, await counted(tx, poll), call.now);
      return typeof after === 'string' ? refused('POLL_CLOSED') : after;
    }),
  tellStraw,
);
