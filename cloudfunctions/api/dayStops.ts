import type { Output } from '@core/contract/index';
import { isLive } from '@core/domain/order/order';
import { relationsTo, sightOf } from '@core/domain/order/visibility';
import { at } from '@core/domain/place/region';
import { inWalkingOrder } from '@core/domain/serviceDay/sheet';
import { MOST_STOPS, type Team } from '@core/domain/serviceDay/team';
import type { Call } from '../kit/call';
import type { OrderRow } from '../kit/documents';
import { openContact } from '../kit/personal';
import { find, many } from '../kit/store';
import { cardsOf } from './cards';
import { noteLook } from './looks';

type Stop = Output<'serviceDay.team'>['stops'][number];

/** What the desk put on top of what a team can do is shown too, as far as a page goes. */
const MOST = MOST_STOPS + 4;

/**
 * The doors of a team in walking order. Name, door, telephone and building are opened only for who may see them now,
 * and only when he asks; that he looked is noted, door by door.
 */
export async function stopsOf({ _id, dayId }: Team, open: boolean, call: Call): Promise<Stop[]> {
  const rows = await find('dayOrders', { dayId, in: true, teamId: _id }, MOST, ['at', 'asc']);
  const orders = inWalkingOrder(
    await many(
      'orders',
      rows.map(({ orderId }) => orderId),
    ),
  ).filter((order) => order.serviceDay?.team === _id);
  const seen = new Set(orders.filter((order) => isOpen(order, call)).map((order) => order._id));
  const concerned = orders.filter((order) => seen.has(order._id));
  const [cards, buildings, people] = await Promise.all([
    cardsOf(orders, call),
    many(
      'regions',
      concerned.map(({ place }) => at('building', place) ?? ''),
    ),
    many('people', open ? concerned.map(({ residentId }) => residentId) : []),
  ]);
  const names = new Map(buildings.map(({ _id: path, name }) => [path, name]));
  const residents = new Map(people.map((person) => [person._id, person]));
  const stops = orders.map(async (order, n): Promise<Stop[]> => {
    const card = cards[n];
    if (!card) return [];
    const buildingName = seen.has(order._id) ? (names.get(at('building', order.place) ?? '') ?? '') : '';
    const resident = open && seen.has(order._id) ? residents.get(order.residentId) : undefined;
    if (!resident) return [{ order: card, buildingName }];
    await noteLook(order, call);
    return [{ order: card, buildingName, contact: openContact(order, resident) }];
  });
  return (await Promise.all(stops)).flat();
}

const isOpen = (order: OrderRow, call: Call): boolean =>
  isLive(order) && sightOf(order, relationsTo(order, call.caller, false)).contact;
