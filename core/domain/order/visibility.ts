import type { Subject } from '../people/permission';
import type { Caller } from '../people/person';
import { deskRoles, helperRoles, holds } from '../people/person';
import { supervisor } from './accountability';
import type { Order } from './order';
import type { Relation } from './steps';

/** In what relations a caller stands to an order. Offers are looked up by the caller's handler. */
export function relationsTo(order: Order, caller: Caller, offered: boolean): Relation[] {
  const relations: Relation[] = [];
  if (order.residentId === caller.personId) relations.push('owner');
  if (order.proxy?.by.personId === caller.personId) relations.push('placer');
  if (order.claimer?.personId === caller.personId) relations.push('claimer');
  if (order.dispatch?.to === caller.personId) relations.push('dispatchee');
  if (offered) relations.push('offered');
  if (holds(caller, helperRoles, order.place) && order.residentId !== caller.personId)
    relations.push('helper');
  if (order.followers?.includes(caller.personId)) relations.push('follower');
  if (holds(caller, deskRoles, order.place) || isUpTo(order, caller)) relations.push('desk');
  return relations;
}

/** Whether the order has come up to the street, and to this person there. Others of the street do not see it. */
function isUpTo(order: Order, caller: Caller): boolean {
  return streetOf(order) === caller.personId && holds(caller, ['streetStaff'], order.place);
}

/** Who of the street answers for an order that nobody below answered; absent while somebody below does. */
function streetOf(order: Order): string | undefined {
  const human = supervisor(order);
  return human?.role === 'streetStaff' ? human.personId : undefined;
}

/** An order as the permission table sees it: whose it is, who is named in it, and where. `asked`: who has an offer. */
export function subjectOf(order: Order, ...asked: string[]): Subject {
  const { proxy, claimer, dispatch, followers = [] } = order;
  const named = [
    proxy?.by.personId,
    claimer?.personId,
    dispatch?.to,
    streetOf(order),
    ...followers,
    ...asked,
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
export function sightOf(order: Order, relations: readonly Relation[]): Sight {
  const is = (relation: Relation) => relations.includes(relation);
  const owner = is('owner') || is('placer');
  const serving = is('claimer') && (order.state === 'claimed' || order.state === 'inService');
  const asked = is('dispatchee') || is('offered');
  const involved = owner || is('desk') || is('claimer') || is('follower') || asked;
  const inPool = is('helper') && order.state === 'open';
  return {
    any: involved || inPool,
    words: involved || inPool,
    contact: owner || is('desk') || serving,
    asked: is('desk'),
  };
}
