import { partRefusal } from '@core/domain/live/comment';
import { openPoll } from '@core/domain/straw/straw';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { answersPoll } from '../answersPoll';
import { showFor } from '../showViews';
import { showStraw } from '../strawViews';

/** One answer of somebody who may take part; it falls into a box by chance, and beside it stands only that he has answered. */
export const strawAnswer = acts(
  'straw.answer',
  async ({ show, straw, choice }, call) => {
    const [known, chat] = await Promise.all([showFor(show, call), one('chats', show)]);
    if (!known) return refused('NOT_FOUND');
    const stopped = partRefusal(known.show, call.caller, known.relations);
    if (stopped) return refused(stopped);
    const poll = chat && openPoll(chat);
    if (poll?.id !== straw) return refused('POLL_CLOSED');
    if (choice >= poll.options.length) return refused('BAD_INPUT', { fields: ['choice'] });
    return answersPoll(call, { poll, choice }, { showId: show });
  },
  showStraw,
);
