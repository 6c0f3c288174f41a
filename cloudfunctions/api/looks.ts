import { dayOf } from '@core/domain/calendar/time';
import type { Order } from '@core/domain/order/order';
import type { SightOfPerson } from '@core/domain/people/look';
import type { Role } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import type { Topic } from '@core/domain/topic/topic';
import type { Wish } from '@core/domain/wish/wish';
import type { Call } from '../kit/call';
import { idOf } from '../kit/ids';
import { put } from '../kit/store';
import { actorOf } from './changeOrder';

/** Writes down who opened a household's name, telephone and door: one row a person, order and day. */
export async function noteLook(order: Order, call: Call): Promise<void> {
  if (order.residentId === call.id) return;
  const { _id: orderId, code: orderCode, residentId: personId, community: place } = order;
  await put('looks', {
    _id: idOf(orderId, call.id, dayOf(call.now)),
    ...{ personId, viewerId: call.id, role: actorOf(order, call).role, place },
    ...{ saw: 'contact', orderId, orderCode, at: call.now },
  });
}

/** The same for a wish: its number stands where an order's would. */
export async function noteWishLook(wish: Wish, role: Role, call: Call): Promise<void> {
  if (wish.residentId === call.id) return;
  const { _id: orderId, code: orderCode, residentId: personId, community: place } = wish;
  await put('looks', {
    _id: idOf(orderId, call.id, dayOf(call.now)),
    ...{ personId, viewerId: call.id, role, place, saw: 'contact', orderId, orderCode, at: call.now },
  });
}

/** Writes down who of the staff opened a person's record: one row a day. */
export async function noteLookAt(
  { personId, place, saw }: { personId: string; place: RegionPath; saw: SightOfPerson },
  call: Call,
): Promise<void> {
  const grant = call.grants.find(({ role, scope }) => call.row[role] && place.startsWith(scope));
  if (personId === call.id || !grant) return;
  await put('looks', {
    _id: idOf(saw, personId, call.id, dayOf(call.now)),
    ...{ personId, viewerId: call.id, role: grant.role, place: grant.scope, saw, at: call.now },
  });
}

/** The same for a topic, whose proposer staff may ask back. */
export async function noteTopicLook(topic: Topic, role: Role, call: Call): Promise<void> {
  if (topic.residentId === call.id) return;
  const { _id: orderId, code: orderCode, residentId: personId, community: place } = topic;
  await put('looks', {
    _id: idOf(orderId, call.id, dayOf(call.now)),
    ...{ personId, viewerId: call.id, role, place, saw: 'contact', orderId, orderCode, at: call.now },
  });
}
