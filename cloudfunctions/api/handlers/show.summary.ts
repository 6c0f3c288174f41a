import { interruptionsOf } from '@core/domain/live/pushes';
import { MINUTE } from '@core/domain/calendar/time';
import { readableUpTo } from '@core/domain/live/comment';
import { hasPicture, streamOf } from '@core/domain/live/show';
import { incomingOf } from '../../kit/incoming';
import { reads } from '../../kit/handler';
import { boardOf } from '../../kit/recordQuestion';
import { refused } from '../../kit/refused';
import { count, find, one } from '../../kit/store';
import { runsIt, showFor } from '../showViews';

/** Minutes that are shown; the most in all of them is told apart. */
const LATEST = 80;

/** What is coming of a show, and what came of it, in counts alone. */
export const showSummary = reads('show.summary', async ({ id: showId }, call) => {
  const known = await showFor(showId, call);
  if (!known) return refused('NOT_FOUND');
  if (!runsIt(known)) return refused('SHOW_NOT_YOURS');
  const { show } = known;
  const [minutes, [peak], people, reminders, board, chat, incoming] = await Promise.all([
    find('showMinutes', { showId }, LATEST, ['at', 'desc']),
    find('showMinutes', { showId }, 1, ['most', 'desc']),
    count('showViewers', { showId }),
    count('showReminders', { showId }),
    boardOf(showId),
    one('chats', showId),
    hasPicture(show) ? incomingOf(streamOf(showId), call.now) : undefined,
  ]);
  const { counts, asked, orders, topics } = board;
  const until = show.endedAt ?? call.now;
  return {
    viewers: minutes.reverse().map(({ at, viewers }) => ({ at, viewers })),
    most: peak?.most ?? 0,
    ...{ people, reminders, comments: readableUpTo(chat?.last ?? 0, chat ?? {}) },
    minutes: show.begunAt === undefined ? 0 : Math.round((until - show.begunAt) / MINUTE),
    questions: {
      ...{ asked, orders, topics, answered: counts.answered, open: counts.open },
      withdrawn: asked - counts.open - counts.answered - counts.onward,
    },
    interruptions: interruptionsOf(show),
    incoming,
  };
});
