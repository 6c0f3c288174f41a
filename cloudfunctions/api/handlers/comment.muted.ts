import { neighbourName, runsShow } from '@core/domain/live/comment';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { find, moreThan } from '../../kit/store';
import { showFor } from '../showViews';

/** Far more than one show ever mutes. */
const MOST = 60;

/** Who is muted, by number. */
export const commentMuted = reads('comment.muted', async ({ show }, call) => {
  const known = await showFor(show, call);
  if (!known) return refused('NOT_FOUND');
  if (!runsShow(known.relations)) return refused('SHOW_NOT_YOURS');
  const muted = await find('commenters', { showId: show, mutedAt: moreThan(0) }, MOST, ['mutedAt', 'desc']);
  return {
    list: muted.flatMap(({ number, mutedAt: at = 0 }) =>
      number === undefined ? [] : { number, name: neighbourName(show, number), at },
    ),
  };
});
