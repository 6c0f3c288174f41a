import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { relations } from '@core/domain/people/permission';
import { at } from '@core/domain/place/region';
import { anOrder } from '@core/testing/builders';
import type { OrderRow, PersonRow } from '../../../cloudfunctions/kit/documents';
import { sealContact } from '../../../cloudfunctions/kit/personal';
import { offerId } from '../../../cloudfunctions/kit/recordStep';
import { personRow } from '../../../localcloud/seeds/people';
import { ELSEWHERE, HOUSEHOLD, type Rows, type Stand, type Subject } from '../subject';

export type State = 'submitted' | 'open' | 'dispatched' | 'claimed' | 'inService' | 'resolved' | 'closed';

/** An order to which the caller stands as asked: it is his own, or he is named in it, or neither. */
export function orderFor({ personId, relation, now }: Stand, resident: PersonRow, state: State): OrderRow {
  const order = anOrder({ state, id: `order-${personId}`, place: HOUSEHOLD, now: now - 60 * 60_000 });
  const party = relation === 'party' ? personId : 'chen';
  const later = now + 30 * DAY;
  const { claimer, dispatch } = order;
  const placer = relation === 'party' && !claimer && !dispatch;
  return {
    ...order,
    residentId: resident._id,
    contact: sealContact({ name: '王秀兰', address: '6 栋', note: '' }, order._id, resident),
    ...(claimer ? { claimer: { ...claimer, personId: party } } : {}),
    ...(dispatch ? { dispatch: { ...dispatch, to: party } } : {}),
    ...(placer
      ? { proxy: { by: { personId, role: 'buildingLeader' as const }, consent: 'phone' as const } }
      : {}),
    // Nothing falls due while it is asked about, so that the clock leaves it alone.
    ...(order.due ? { due: { ...order.due, at: later }, dueAt: later } : {}),
    live: state !== 'closed',
    building: at('building', HOUSEHOLD) ?? HOUSEHOLD,
    needs: 'wait',
    trueSince: 1,
  };
}

type Which = { id: string; version: number };

/** An action on an order in a state; `more` makes the input of its id and version. */
export function aboutOrder<A extends Action>(
  state: State,
  input: (which: Which, stand: Stand) => Input<A>,
  rows: (order: OrderRow, stand: Stand) => Rows = () => ({}),
): Subject<A> {
  return {
    place: () => HOUSEHOLD,
    relations,
    call: (stand) => {
      const { relation, caller, now } = stand;
      const neighbour = { id: `neighbour-${stand.personId}`, name: '王秀兰', phone: '13900000001' };
      const other = relation === 'own' ? [] : [personRow(neighbour, now)];
      const order = orderFor(stand, other[0] ?? caller, state);
      const { _id: id, version } = order;
      return {
        input: input({ id, version }, stand),
        rows: { people: other, orders: [order], ...rows(order, stand) },
      };
    },
  };
}

/** A picture the caller uploaded. */
function pictureOf({ personId, now: at }: Stand) {
  const _id = `receipt-${personId}`;
  const path = `photos/${personId}/${_id}.png`;
  return { _id, ownerId: personId, path, fileId: `cloud://none/${path}`, state: 'uploaded' as const, at };
}

/** Only who is asked has an offer. */
function offered({ _id: orderId }: OrderRow, { personId, relation, now }: Stand): Rows {
  const times = { at: now, until: now + DAY, wave: 1, ring: 1 };
  const offer = { ...times, orderId, personId, state: 'waiting' as const, reasons: [] };
  return relation === 'party' ? { offers: [{ _id: offerId(orderId, personId), ...offer }] } : {};
}

const why = { reason: '不归社区办', goTo: '县便民大厅' };

export const order = {
  'order.place': {
    place: () => HOUSEHOLD,
    relations: ['own', 'same', 'within', 'other'],
    call: ({ relation, now }) => {
      const wish = {
        itemId: 'lookin',
        words: '请来看看',
        wanted: { day: dayOf(now + DAY), slot: 'any' as const },
      };
      const proxy = { household: HOUSEHOLD, name: '孙大爷', consent: 'phone' as const };
      return { input: relation === 'own' ? wish : { ...wish, proxy } };
    },
  } satisfies Subject<'order.place'>,
  'order.get': aboutOrder<'order.get'>('open', ({ id }) => ({ id })),
  'order.withdraw': aboutOrder<'order.withdraw'>('open', (which) => which),
  'order.urge': aboutOrder<'order.urge'>('open', (which) => which),
  'order.confirm': aboutOrder<'order.confirm'>('resolved', (which) => which),
  'order.dispute': aboutOrder<'order.dispute'>('resolved', (which) => ({ ...which, words: '还没好' })),
  'order.rate': aboutOrder<'order.rate'>('closed', (which) => ({ ...which, stars: 5 })),
  'offer.seen': aboutOrder<'offer.seen'>('open', ({ id }) => ({ orderId: id }), offered),
  'offer.decline': aboutOrder<'offer.decline'>('open', ({ id }) => ({ orderId: id }), offered),
  'order.claim': aboutOrder<'order.claim'>('open', (which) => which),
  'order.accept': aboutOrder<'order.accept'>('dispatched', (which) => which),
  'order.refuse': aboutOrder<'order.refuse'>('dispatched', (which) => ({ ...which, reason: 'time' })),
  'order.contact': aboutOrder<'order.contact'>('claimed', (which) => which),
  'order.start': aboutOrder<'order.start'>('claimed', (which) => which),
  'order.resolve': aboutOrder<'order.resolve'>('inService', (which) => ({ ...which, words: '办好了' })),
  'order.return': aboutOrder<'order.return'>('claimed', (which) => ({ ...which, reason: 'time' })),
  'desk.similar': aboutOrder<'desk.similar'>('submitted', ({ id }) => ({ id })),
  'desk.helpers': aboutOrder<'desk.helpers'>('open', ({ id }) => ({ id })),
  'desk.asked': aboutOrder<'desk.asked'>('open', ({ id }) => ({ id })),
  'desk.routing': aboutOrder<'desk.routing'>('open', ({ id }) => ({ id })),
  'order.askNow': aboutOrder<'order.askNow'>('open', (which) => which),
  'order.publish': aboutOrder<'order.publish'>('submitted', (which) => which),
  'order.reject': aboutOrder<'order.reject'>('submitted', (which) => ({ ...which, ...why })),
  'order.merge': aboutOrder<'order.merge'>('submitted', (which) => ({ ...which, into: 'nothing' })),
  'order.assign': aboutOrder<'order.assign'>('open', (which) => ({ ...which, to: 'chen' })),
  'order.explain': aboutOrder<'order.explain'>('open', (which) => ({ ...which, ...why })),

  'order.reopen': aboutOrder<'order.reopen'>('closed', (which) => ({ ...which, words: '又坏了' })),
  'order.noShow': aboutOrder<'order.noShow'>('claimed', (which) => which),
  'order.appoint': aboutOrder<'order.appoint'>('claimed', (which, { now }) => ({
    ...which,
    wanted: { day: dayOf(now + DAY), slot: 'any' },
  })),
  'order.settle': aboutOrder<'order.settle'>('inService', (which) => which),
  'order.successors': aboutOrder<'order.successors'>('claimed', ({ id }) => ({ id })),
  'order.handOver': aboutOrder<'order.handOver'>('claimed', (which) => ({ ...which, to: 'nobody' })),
  'order.takeHandOver': aboutOrder<'order.takeHandOver'>('claimed', (which) => which),
  'order.refuseHandOver': aboutOrder<'order.refuseHandOver'>('claimed', (which) => which),
  'order.replyNoShow': aboutOrder<'order.replyNoShow'>('claimed', (which) => ({ ...which, words: '去了' })),
  'order.receipt': aboutOrder<'order.receipt'>(
    'inService',
    (which, { personId }) => ({ ...which, amount: 100, photo: `receipt-${personId}` }),
    (_order, stand) => ({ files: [pictureOf(stand)] }),
  ),
  'order.reach': aboutOrder<'order.reach'>('inService', (which) => ({ ...which, milestone: 0 })),
  'order.answerParty': aboutOrder<'order.answerParty'>('claimed', (which) => ({
    ...which,
    answer: 'agreed',
  })),
  'order.join': aboutOrder<'order.join'>('claimed', (which) => which),
  'order.leaveTeam': aboutOrder<'order.leaveTeam'>('claimed', (which) => which),
  'order.replyRating': aboutOrder<'order.replyRating'>('closed', (which) => ({ ...which, words: '不客气' })),
  'order.slip': aboutOrder<'order.slip'>('open', (which) => ({
    ...which,
    ...{ to: 'nobody', role: 'propertyStaff' },
  })),
  'desk.slipTargets': aboutOrder<'desk.slipTargets'>('open', ({ id }) => ({ id })),
  'order.recall': aboutOrder<'order.recall'>('dispatched', (which) => which),
  'order.signOff': aboutOrder<'order.signOff'>(
    'resolved',
    (which, { personId }) => ({ ...which, photo: `receipt-${personId}` }),
    (_order, stand) => ({ files: [pictureOf(stand)] }),
  ),
  'order.suspend': aboutOrder<'order.suspend'>('claimed', (which, { now }) => ({
    ...which,
    ...{ reason: 'weather', until: dayOf(now + 3 * DAY) },
  })),
  'order.resume': aboutOrder<'order.resume'>('claimed', (which) => which),
  'order.escalate': aboutOrder<'order.escalate'>('open', (which) => ({ ...which, words: '要人手' })),
  'order.answerDown': aboutOrder<'order.answerDown'>('open', (which, { now }) => ({
    ...which,
    ...{ kind: 'explain', words: '在等材料', until: dayOf(now + 3 * DAY) },
  })),
  'order.involve': aboutOrder<'order.involve'>('open', (which) => ({
    ...which,
    ...{ to: 'nobody', role: 'propertyStaff', task: '关水阀' },
  })),
  'order.dismiss': aboutOrder<'order.dismiss'>('open', (which) => ({ ...which, party: 0 })),
  'order.plan': aboutOrder<'order.plan'>('claimed', (which) => ({ ...which, milestones: ['先看一趟'] })),
  'order.followUp': aboutOrder<'order.followUp'>('closed', (which) => ({ ...which, answer: 'done' })),
  'talk.list': aboutOrder<'talk.list'>('claimed', ({ id }) => ({ id })),
  'talk.send': aboutOrder<'talk.send'>('claimed', ({ id }) => ({
    id,
    said: { kind: 'text', words: '几点来' },
  })),
  'talk.seen': aboutOrder<'talk.seen'>('claimed', ({ id }) => ({ id, upTo: 1 })),
  'snap.place': {
    place: () => HOUSEHOLD,
    relations: ['own'],
    call: () => ({ input: { itemId: 'nothing', place: `${ELSEWHERE}001/`, photos: ['nothing'] } }),
  } satisfies Subject<'snap.place'>,
  'snap.similar': {
    place: () => HOUSEHOLD,
    relations: ['own'],
    call: () => ({ input: { place: `${ELSEWHERE}001/` } }),
  } satisfies Subject<'snap.similar'>,
  'snap.second': aboutOrder<'snap.second'>('open', (which) => which),
};
