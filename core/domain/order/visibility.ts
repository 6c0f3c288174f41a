import type { Subject } from '../people/permission';
import type { Caller } from '../people/person';
import { deskRoles, helperRoles, holds } from '../people/person';
import { supervisor } from './accountability';
import { freeSeats, standsIn, type Order } from './order';
import { relations, type Relation } from './steps';

/** In what relations a caller stands to an order. Offers are looked up by the caller's handler. */
export function relationsTo(order: Order, caller: Caller, offered: boolean): Relation[] {
  const { personId } = caller;
  const isResident = order.residentId === personId;
  // Who gave it back or on is asked no more: while another has it, it is none of his business.
  const gaveItOn = order.claimer !== undefined && order.routing.excluded.includes(personId);
  const stands: Partial<Record<Relation, boolean>> = {
    owner: isResident,
    placer: order.proxy?.by.personId === personId,
    claimer: order.claimer?.personId === personId,
    dispatchee: order.dispatch?.to === personId,
    offered: offered && !isResident && !gaveItOn,
    helper: holds(caller, helperRoles, order.place) && !isResident,
    successor: order.handOver?.to === personId,
    absentee: order.noShow?.absentee.personId === personId,
    partner: order.parties?.some((party) => party.personId === personId) ?? false,
    teammate: order.team?.some((mate) => mate.personId === personId) ?? false,
    follower: order.followers?.includes(personId) ?? false,
    neighbour: order.snap !== undefined && (caller.home?.startsWith(order.community) ?? false),
    answering: answers(order, caller),
    desk: holds(caller, deskRoles, order.place) || isUpTo(order, caller),
  };
  return relations.filter((relation) => stands[relation] === true);
}

/** Whether it is this person of the staff who answers for the order now, and still holds that office. */
function answers(order: Order, caller: Caller): boolean {
  const human = supervisor(order);
  return human?.personId === caller.personId && holds(caller, [human.role], order.place);
}

/** Whether the order has come up to the street or the county, and to this person there. Others there do not see it. */
function isUpTo(order: Order, caller: Caller): boolean {
  return aboveOf(order) === caller.personId && holds(caller, ['streetStaff', 'admin'], order.place);
}

/** Who of the street or the county answers for an order that nobody below answered; absent while somebody below does. */
function aboveOf(order: Order): string | undefined {
  const human = supervisor(order);
  return human?.role === 'streetStaff' || human?.role === 'admin' ? human.personId : undefined;
}

/** An order as the permission table sees it: whose it is, who is named in it, and where. `asked`: who has an offer. */
export function subjectOf(order: Order, ...asked: string[]): Subject {
  const { proxy, claimer, dispatch, handOver, noShow, parties = [], team = [], followers = [] } = order;
  const named = [
    ...[proxy?.by.personId, claimer?.personId, dispatch?.to, handOver?.to, noShow?.absentee.personId],
    ...[...parties, ...team].map(({ personId }) => personId),
    ...[aboveOf(order), ...followers, ...asked],
  ];
  return {
    ownerId: order.residentId,
    parties: named.filter((personId) => personId !== undefined),
    place: order.place,
  };
}

/** What a viewer may read of an order beyond its public face. */
export interface Sight {
  /** May see the order at all. */
  any: boolean;
  /** The resident's words and pictures. */
  words: boolean;
  /** Name, telephone and address of the household. */
  contact: boolean;
  /** Who was asked, by name. */
  asked: boolean;
}

/**
 * What these relations open. A name, a door or a telephone is opened for the owner, the desk, and the claimer
 * only while he has the order; nobody else, and never before a claim.
 */
export function sightOf(order: Order, stands: readonly Relation[]): Sight {
  const is = (...any: Relation[]) => any.some((relation) => stands.includes(relation));
  const state = standsIn(order);
  const serving = is('claimer', 'teammate') && (state === 'claimed' || state === 'inService');
  const owner = is('owner', 'placer');
  const asked = is('dispatchee', 'offered', 'successor', 'absentee', 'partner');
  const involved = owner || asked || is('desk', 'claimer', 'teammate', 'follower');
  const inPool = is('helper') && (order.state === 'open' || freeSeats(order) > 0);
  const snapped = is('neighbour') && order.state !== 'closed';
  return {
    any: involved || inPool || snapped,
    words: involved || inPool || snapped,
    contact: owner || is('desk') || serving,
    asked: is('desk'),
  };
}
