import { at, levelOf } from '@core/domain/place/region';
import { dayOrderId } from '../../kit/dayOrders';
import { reads } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { cardsOf } from '../cards';
import { dayAtDesk } from '../dayViews';

/** Open orders that can wait and are in no day yet; a street's day begins with its first community. */
export const serviceDayCandidates = reads('serviceDay.candidates', async (input, call) => {
  const day = await dayAtDesk(input.id, call);
  if (isRefused(day)) return day;
  const own = levelOf(day.place) === 'street' ? `${day.place}01/` : day.place;
  const community = input.community ?? own;
  if (!community.startsWith(day.place) || at('community', community) !== community)
    return refused('NOT_FOUND');
  const open = { community, state: 'open' };
  const { list, next } = await page('orders', open, ['submittedAt', 'asc'], PAGE, input.cursor);
  const rows = await many(
    'dayOrders',
    list.map(({ _id }) => dayOrderId(day._id, _id)),
  );
  const inDay = new Set(rows.filter((row) => row.in).map(({ orderId }) => orderId));
  const waiting = list.filter(({ _id, urgency }) => urgency === 'normal' && !inDay.has(_id));
  return { list: await cardsOf(waiting, call), next };
});
