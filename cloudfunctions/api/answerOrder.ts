import type { Output } from '@core/contract/index';
import { escalationOf } from '@core/domain/order/escalation';
import type { Holder, Order } from '@core/domain/order/order';
import { relationsTo, sightOf, subjectOf } from '@core/domain/order/visibility';
import { at } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { versionId } from '../kit/menuItems';
import { offerId } from '../kit/recordStep';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { faceOf } from './faces';
import { isHelper } from './helping';
import { noteLook } from './looks';
import { namesIn, peopleOf } from './names';
import { picturesOf } from './pictures';
import { viewOf } from './view';

type Answer = Output<'order.get'> | Refused<'NOT_FOUND'>;

/** The answer of every act on one order: the order as the caller may see it now. */
export async function answerOrder({ orderId = '' }: ActResult, call: Call): Promise<Answer> {
  const order = await one('orders', orderId);
  return order ? showOrder(order, call) : refused('NOT_FOUND');
}

/** Projects an order for the caller; one that is none of his business is not there. */
export async function showOrder(order: Order, call: Call): Promise<Answer> {
  const offered = isHelper(call) && order.routing.waves.length > 0;
  const opens = sightOf(order, relationsTo(order, call.caller, false)).contact;
  const [people, tally, offer, pictures, item, building, face] = await Promise.all([
    peopleOf(holdersOf(order), call, opens ? order.residentId : undefined),
    order.routing.waves.length > 0 ? one('tallies', order._id) : undefined,
    offered ? one('offers', offerId(order._id, call.id)) : undefined,
    picturesOf(picturesIn(order)),
    Object.keys(order.answers).length > 0
      ? one('menuVersions', versionId(order.itemId, order.itemVersion))
      : undefined,
    order.snap || call.grants.length > 0 ? placeNameOf(order) : undefined,
    order.claimer ? faceOf(order.claimer.personId, 'checked') : undefined,
  ]);
  if (!call.reaches(subjectOf(order, ...(offer ? [offer.personId] : [])))) return refused('NOT_FOUND');
  const labels = new Map((item?.content.fields ?? []).map(({ key, label }) => [key, label]));
  const tallies = tally?.waves ?? {};
  const resident = people.find(({ _id }) => _id === order.residentId);
  const around = {
    names: namesIn(people),
    resident,
    tallies,
    offer,
    pictures,
    labels,
    face,
    placeName: building,
  };
  const view = viewOf(order, call, around);
  if (!view) return refused('NOT_FOUND');
  if (view.contact) await noteLook(order, call);
  return { order: view };
}

/** Everybody an order may name: who answers, who comes, who did what, newest first. */
function holdersOf(order: Order): (Holder | undefined)[] {
  const { accountable, claimer, dispatch, handOver, noShow, proxy, parties = [], team = [] } = order;
  const waiting = escalationOf(order);
  const past = order.trail.map(({ by }) => by).reverse();
  const sent = [dispatch, handOver].map((one) => one && { personId: one.to, role: one.role });
  return [
    ...[accountable, accountable?.next, claimer, waiting?.to, waiting?.answer?.to, ...sent, noShow?.absentee],
    ...[...parties, ...team, proxy?.by, ...past],
  ];
}

function picturesIn({ photos, result, purchase }: Order): string[] {
  return [...photos, ...(result?.photos ?? []), ...(purchase?.receipt ? [purchase.receipt.photo] : [])];
}

async function placeNameOf(order: Order): Promise<string | undefined> {
  return (await one('regions', at('building', order.place) ?? order.grid))?.name;
}
