import { isShowLive } from '@core/domain/live/show';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { roomFor } from '../../kit/rooms';
import { showFor } from '../showViews';
import { chapterNow, playOf, posterOf, replayOf } from '../watching';

/** What a player needs, signed for the caller. */
export const showWatch = reads('show.watch', async ({ id }, call) => {
  const known = await showFor(id, call);
  if (!known) return refused('NOT_FOUND');
  const { show } = known;
  if (!isShowLive(show)) return refused('SHOW_NOT_NOW');
  const { state, title, startsAt, begunAt, interruptedAt, endedAt, channels, caption } = show;
  const [poster, replay] = await Promise.all([posterOf(show, call), replayOf(show, call.now)]);
  return {
    ...{ state, title, startsAt, begunAt, interruptedAt, endedAt, channels, caption, poster, replay },
    play: playOf(known, call.now),
    room: replay ? undefined : roomFor(id, call.id, call.now),
    chapter: chapterNow(show),
  };
});
