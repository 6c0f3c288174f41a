import type { Output } from '@core/contract/index';
import { escalationOf } from '@core/domain/order/escalation';
import type { Holder, Order } from '@core/domain/order/order';
import type { Relation } from '@core/domain/order/steps';
import type { Call } from '../kit/call';
import { mayKnowHelper } from './card';
import type { Pictures } from './pictures';

type View = Output<'order.get'>['order'];
type Shown = (holder: Holder | undefined) => View['helper'] | undefined;

/** What the parts are made of besides the order. */
interface Surroundings {
  pictures: Pictures;
  /** A person by name, where the viewer may know him. */
  person: Shown;
}

/** What lies over an order beside its state, each part for whom it concerns and for nobody else. */
export function overlaysOf(
  order: Order,
  relations: readonly Relation[],
  call: Call,
  { pictures, person }: Surroundings,
): Partial<View> {
  const is = (...any: Relation[]) => any.some((relation) => relations.includes(relation));
  if (!mayKnowHelper(relations) && !is('absentee', 'neighbour', 'dispatchee')) return {};
  const parties = mayKnowHelper(relations);
  const household = is('owner', 'placer', 'desk');
  return {
    escalation: parties ? escalationShown(order, person) : undefined,
    suspension: order.suspension && {
      ...order.suspension,
      by: person(order.suspension.by),
    },
    handOver: is('claimer', 'successor', 'desk') ? handOverShown(order, person) : undefined,
    noShow: household || is('absentee') ? noShowShown(order, person) : undefined,
    reopened: parties ? order.reopened : undefined,
    followUp: is('desk') ? order.followUp : undefined,
    slip: household || is('claimer', 'dispatchee') ? slipShown(order) : undefined,
    serviceDay: order.serviceDay && { id: order.serviceDay.id },
    parties: parties ? partiesShown(order, call, person) : undefined,
    team: parties ? teamShown(order, call, person) : undefined,
    purchase: household || is('claimer') ? purchaseShown(order, call, pictures) : undefined,
    milestones: parties ? order.milestones : undefined,
    doorCode: is('owner', 'placer', 'claimer', 'teammate') && !order.snap ? order.doorCode : undefined,
    seconded: order.snap?.seconds.includes(call.id),
  };
}

function escalationShown(order: Order, person: Shown): View['escalation'] {
  const waiting = escalationOf(order);
  const to = waiting && person(waiting.to);
  if (!waiting || !to) return undefined;
  const { why, at, until, words, by, answer } = waiting;
  const answerer = answer && person(answer.by);
  return {
    ...{ to, why, at, until, words, by: person(by) },
    answer: answer && answerer ? { ...answer, by: answerer, to: person(answer.to) } : undefined,
  };
}

function handOverShown({ handOver }: Order, person: Shown): View['handOver'] {
  if (!handOver) return undefined;
  const { to: personId, role, words, at } = handOver;
  return { to: person({ personId, role }), words, at };
}

function noShowShown({ noShow }: Order, person: Shown): View['noShow'] {
  return (
    noShow && { words: noShow.words, at: noShow.at, absentee: person(noShow.absentee), reply: noShow.reply }
  );
}

function slipShown({ slip }: Order): View['slip'] {
  return slip && { number: slip.number, unit: slip.unit, at: slip.at, signedAt: slip.signed?.at };
}

function partiesShown({ parties }: Order, call: Call, person: Shown): View['parties'] {
  return parties?.map(({ personId, role, task, state, words }) => ({
    ...{ name: person({ personId, role })?.name ?? '', role, task, state, words },
    mine: personId === call.id,
  }));
}

function teamShown({ seats, team = [] }: Order, call: Call, person: Shown): View['team'] {
  if (seats === undefined) return undefined;
  const mates = team.flatMap((mate) => person(mate) ?? []);
  return { seats, mates, mine: team.some(({ personId }) => personId === call.id) };
}

function purchaseShown({ purchase }: Order, call: Call, pictures: Pictures): View['purchase'] {
  if (!purchase) return undefined;
  const { ceiling, receipt, helperSettledAt, ownerSettledAt } = purchase;
  return {
    ...{ ceiling, amount: receipt?.amount, helperSettledAt, ownerSettledAt },
    receipt: receipt ? pictures.of([receipt.photo], call) : [],
  };
}
