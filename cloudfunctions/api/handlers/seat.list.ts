import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { refused } from '../../kit/refused';
import { many, page } from '../../kit/store';
import { hearingFor } from '../hearingViews';
import { linesOf, seatView } from '../seatViews';

/** With their people and the lines of the session a page is some seventy documents. */
const SIZE = 20;

/** Who has a seat, waits, or has come: by name, without telephone or door. */
export const seatList = reads('seat.list', async ({ id, state, cursor }, call) => {
  const known = await hearingFor(id, call);
  if (!known?.relations.some((relation) => relation !== 'party')) return refused('NOT_FOUND');
  const { list, next } = await page('seats', { hearingId: id, state }, ['at', 'asc'], SIZE, cursor);
  const [people, lines] = await Promise.all([
    many(
      'people',
      list.map(({ personId }) => personId),
    ),
    linesOf([known.hearing]),
  ]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  return {
    list: list.map((seat) => ({
      ...seatView(seat, lines),
      name: names.get(seat.personId) ?? '',
      proxied: seat.proxy !== undefined,
    })),
    next,
  };
});
