import type { Output } from '@core/contract/index';
import { escalationOf } from '@core/domain/order/escalation';
import { freeSeats, type Order, type Wave } from '@core/domain/order/order';
import { acts, type Relation } from '@core/domain/order/steps';
import { RATING_DAYS } from '@core/domain/order/conditions';
import { may } from '@core/domain/order/take';
import type { Tallies } from '@core/domain/order/trail';
import { relationsTo, sightOf } from '@core/domain/order/visibility';
import { DAY } from '@core/domain/calendar/time';
import { nearness } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { Offer } from '../kit/documents';
import { withoutNumbers } from '../kit/mask';
import { isStaff, type Names } from './names';

type View = Output<'order.get'>['order'];
export type Card = Output<'order.mine'>['list'][number];

/** What is known around an order when it is shown. */
export interface Around {
  names: Names;
  tallies?: Tallies;
  offer?: Offer | undefined;
  placeName?: string | undefined;
}

/** An order as a card for the caller. Holds no name but that of who answers, and no address. */
export function cardOf(order: Order, call: Call, around: Around): Card {
  const relations = relationsTo(order, call.caller, around.offer !== undefined);
  const isOwner = relations.includes('owner') || relations.includes('placer');
  const contact = sightOf(order, relations).contact;
  return {
    id: order._id,
    version: order.version,
    code: order.code,
    itemName: order.itemName,
    icon: order.icon,
    title: contact ? order.title : withoutNumbers(order.title),
    state: order.state,
    outcome: order.outcome,
    urgency: order.urgency,
    wanted: order.wanted,
    submittedAt: order.submittedAt,
    helpers: order.helpers,
    escalated: mayKnowHelper(relations) ? escalatedOf(order) : undefined,
    freeSeats: freeSeats(order) || undefined,
    seconds: order.snap?.seconds.length,
    followUpBy: relations.includes('desk') && !order.followUp?.done ? order.followUp?.until : undefined,
    near: !isOwner && call.person.home ? nearness(order.place, call.person.home) : undefined,
    placeName: relations.includes('desk') || order.snap ? around.placeName : undefined,
    due: order.due,
    accountable: accountableOf(order, relations, around.names),
    wave: waveOf(order.routing.waves.at(-1), around.tallies),
    offer: around.offer && offerOf(around.offer, call.now),
    yourMove: isOwner ? yourMove(order, call.now) : undefined,
    acts: acts.filter((act) => may(order, act, relations, call.now, call.id)),
  };
}

/** Staff answer by name to everybody; a helper's name is for the parties and the desk. */
function accountableOf(order: Order, relations: readonly Relation[], names: Names): View['accountable'] {
  const { accountable } = order;
  const name = accountable && names.get(accountable.personId);
  if (!accountable || name === undefined) return undefined;
  if (!isStaff(accountable) && !mayKnowHelper(relations)) return undefined;
  const next = accountable.next && names.get(accountable.next.personId);
  return {
    name,
    role: accountable.role,
    until: accountable.until,
    ...(accountable.next && next !== undefined ? { next: { name: next, role: accountable.next.role } } : {}),
  };
}

const parties: readonly Relation[] = [
  ...(['owner', 'placer', 'claimer', 'follower', 'teammate', 'successor', 'partner', 'desk'] as const),
];

/** Who may know which neighbour took an order. */
export function mayKnowHelper(relations: readonly Relation[]): boolean {
  return relations.some((relation) => parties.includes(relation));
}

function escalatedOf(order: Order): Card['escalated'] {
  const waiting = escalationOf(order);
  return waiting && { until: waiting.until, answered: waiting.answer !== undefined };
}

function waveOf(wave: Wave | undefined, tallies: Tallies = {}): View['wave'] {
  if (!wave) return undefined;
  const { seen = 0, declined = 0 } = tallies[String(wave.number)] ?? {};
  return { number: wave.number, ring: wave.ring, asked: wave.asked, seen, declined };
}

function offerOf({ until, state, reasons }: Offer, now: number): View['offer'] {
  const shown = state === 'waiting' && until > now ? 'waiting' : state === 'declined' ? 'declined' : 'over';
  return { until, state: shown, reasons };
}

function yourMove(order: Order, now: number): View['yourMove'] {
  if (order.state === 'resolved') return 'confirm';
  const ratable = order.outcome === 'solved' || order.outcome === 'partly';
  const inTime = (order.closedAt ?? 0) + RATING_DAYS * DAY >= now;
  return order.state === 'closed' && ratable && !order.rating && inTime ? 'rate' : undefined;
}
