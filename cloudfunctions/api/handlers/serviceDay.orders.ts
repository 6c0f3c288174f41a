import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { cardsOf } from '../cards';
import { dayAtDesk } from '../dayViews';

/** Orders bundled into the day, each with the number of its team. */
export const serviceDayOrders = reads('serviceDay.orders', async ({ id, left, cursor }, call) => {
  const day = await dayAtDesk(id, call);
  if (isRefused(day)) return day;
  const where = { dayId: id, in: true, ...(left ? { teamId: '' } : {}) };
  const { list: rows, next } = await page('dayOrders', where, ['at', 'asc'], PAGE, cursor);
  const [orders, teams] = await Promise.all([
    many(
      'orders',
      rows.map(({ orderId }) => orderId),
    ),
    many('dayTeams', rows.map(({ teamId }) => teamId).filter(Boolean)),
  ]);
  const numbers = new Map(teams.map(({ _id, number }) => [_id, number]));
  const cards = new Map((await cardsOf(orders, call)).map((card) => [card.id, card]));
  const list = rows.flatMap(({ orderId, teamId }) => {
    const order = cards.get(orderId);
    return order ? [{ order, teamNumber: numbers.get(teamId) }] : [];
  });
  return { list, next };
});
