import { holds, strictestFirst } from '@core/domain/regionMode/episode';
import { around } from '../../kit/audit';
import { reads } from '../../kit/handler';
import { modeCallId, modesIn } from '../../kit/modes';
import { many } from '../../kit/store';
import { noticesOf } from '../modeViews';

/** Places that are looked at: those around a home, and those of the first roles. */
const MOST_PLACES = 24;
const MOST_SHOWN = 6;

/** What holds where the caller lives and works. Who was called up also sees what he said. */
export const modeCurrent = reads('mode.current', async (_, call) => {
  const places = [call.person.home, ...call.grants.map(({ scope }) => scope)];
  const all = new Set(places.flatMap((place) => (place === undefined ? [] : around(place))));
  const running = await modesIn([...all].slice(0, MOST_PLACES));
  const held = strictestFirst(running.filter((episode) => holds(episode, call.now))).slice(0, MOST_SHOWN);
  const calls = await many(
    'modeCalls',
    held.map(({ _id }) => modeCallId(_id, call.id)),
  );
  return { list: await noticesOf(held, new Map(calls.map((one) => [one.episodeId, one]))) };
});
