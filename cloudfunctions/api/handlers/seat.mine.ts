import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { PAGE } from '../../kit/settings';
import { anyOf, many, page } from '../../kit/store';
import { hearingCards } from '../hearingViews';
import { seatView, linesOf } from '../seatViews';

const kept = anyOf(['seated', 'waiting', 'offered', 'came']);

/** Where the caller has a seat, or has booked one for somebody; the latest booking first. */
export const seatMine = reads('seat.mine', async ({ which, cursor }, call) => {
  const whose = which === 'mine' ? { personId: call.id } : { 'proxy.personId': call.id };
  const { list, next } = await page('seats', { ...whose, state: kept }, ['at', 'desc'], PAGE, cursor);
  const [hearings, people] = await Promise.all([
    many(
      'hearings',
      list.map(({ hearingId }) => hearingId),
    ),
    many('people', which === 'mine' ? [] : list.map(({ personId }) => personId)),
  ]);
  const used = hearings.map(({ _id, pools }) => ({
    _id,
    pools: pools.filter(({ id }) => list.some((seat) => seat.hearingId === _id && seat.poolId === id)),
  }));
  const [cards, lines] = await Promise.all([hearingCards(hearings), linesOf(used)]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  return {
    list: list.flatMap((seat) => {
      const hearing = cards.find(({ id }) => id === seat.hearingId);
      const shown = seatView(seat, lines, names.get(seat.personId));
      return hearing ? [{ id: seat._id, seat: shown, hearing }] : [];
    }),
    next,
  };
});
