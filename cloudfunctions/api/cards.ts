import type { Order } from '@core/domain/order/order';
import { holds, deskRoles } from '@core/domain/people/person';
import { at } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { Offer } from '../kit/documents';
import { many } from '../kit/store';
import { cardOf, type Card } from './card';
import { namesOf } from './names';

/** A list of orders as cards: names, places and tallies are read for all of them together, never one a card. */
export async function cardsOf(
  orders: readonly Order[],
  call: Call,
  offers: ReadonlyMap<string, Offer> = new Map(),
): Promise<Card[]> {
  const mine = orders.filter((order) => holds(call.caller, deskRoles, order.place));
  const buildings = mine.map((order) => at('building', order.place) ?? '');
  const asked = mine.filter(({ state }) => state === 'open').map(({ _id }) => _id);
  const [names, places, tallies] = await Promise.all([
    namesOf(
      orders.flatMap(({ accountable }) => [accountable, accountable?.next]),
      call,
    ),
    many('regions', buildings),
    many('tallies', asked),
  ]);
  const placeNames = new Map(places.map(({ _id, name }) => [_id, name]));
  const waves = new Map(tallies.map((tally) => [tally._id, tally.waves]));
  return orders.map((order) =>
    cardOf(order, call, {
      names,
      tallies: waves.get(order._id) ?? {},
      offer: offers.get(order._id),
      placeName: placeNames.get(at('building', order.place) ?? ''),
    }),
  );
}
