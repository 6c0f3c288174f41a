import { dayOf } from '@core/domain/calendar/time';
import { at } from '@core/domain/place/region';
import { signUpId } from '@core/domain/serviceDay/team';
import { reads } from '../../kit/handler';
import { find, many, one } from '../../kit/store';
import { dayCards, isShown } from '../dayViews';

/** Days of one place that are looked at, of those planned last: a month has one, and a quarter is planned ahead. */
const LATEST = 6;

/** Days ahead where the caller lives, and how he stands to each. */
export const serviceDayMine = reads('serviceDay.mine', async (_, call) => {
  const helper = await one('helpers', call.id);
  if (!helper) return { list: [] };
  const places = [helper.community, at('street', helper.community) ?? ''];
  const found = await Promise.all(
    places.map((place) => find('serviceDays', { place }, LATEST, ['at', 'desc'])),
  );
  const days = found.flat().filter((day) => isShown(day, dayOf(call.now)));
  const [cards, signUps] = await Promise.all([
    dayCards(days),
    many(
      'daySignUps',
      days.map(({ _id }) => signUpId(_id, call.id)),
    ),
  ]);
  const list = cards.map((day) => {
    const mine = signUps.find(({ dayId, state }) => dayId === day.id && state !== 'off');
    if (!mine || mine.state === 'off') return { day };
    const { alone, most, state, teamId } = mine;
    return { day, signUp: { alone, most, state }, teamId };
  });
  return { list };
});
