import type { Subject } from '../people/permission';
import { deskRoles, helperRoles, holds, type Caller } from '../people/person';
import { wishRelations, type WishRelation } from './steps';
import { inCharge, isFull, leadOf, shelfOf, type Wish, type WishHolder } from './wish';

/** In what relations a caller stands to a wish. `chain`: who holds the offices of its place now. */
export function wishRelationsTo(wish: Wish, caller: Caller, chain: readonly WishHolder[]): WishRelation[] {
  const { personId, grants } = caller;
  const own = wish.residentId === personId || wish.proxy?.by.personId === personId;
  const human = inCharge(wish, chain);
  const stands: Partial<Record<WishRelation, boolean>> = {
    owner: wish.residentId === personId,
    placer: wish.proxy?.by.personId === personId,
    // Nobody fulfils what he asked for himself.
    helper: holds(caller, helperRoles, wish.place) && !own,
    unit: grants.some(({ role, scope }) => role === 'orgUnitContact' && wish.place.startsWith(scope)) && !own,
    pledger: wish.pledges.some(({ by }) => by.personId === personId),
    lead: leadOf(wish)?.personId === personId,
    leader: holds(caller, ['buildingLeader'], wish.place) && wish.residentId !== personId,
    answering: human?.personId === personId && holds(caller, [human.role], wish.place),
    desk: holds(caller, deskRoles, wish.place) && wish.residentId !== personId,
  };
  return wishRelations.filter((relation) => stands[relation] === true);
}

/** A wish as the permission table sees it: whose it is, who is named in it, and where. */
export function wishSubject(wish: Wish, chain: readonly WishHolder[]): Subject {
  const human = inCharge(wish, chain);
  const above = human?.role === 'streetStaff' || human?.role === 'admin' ? [human.personId] : [];
  const placer = wish.proxy ? [wish.proxy.by.personId] : [];
  const pledgers = wish.pledges.map(({ by }) => by.personId);
  return { ownerId: wish.residentId, parties: [...placer, ...pledgers, ...above], place: wish.place };
}

export interface WishSight {
  /** May see the wish at all. */
  any: boolean;
  /** The words and pictures as they were given, not only what stands on the wall. */
  own: boolean;
  /** Name, telephone and door. */
  contact: boolean;
  /** Who took it on, by name. */
  pledgers: boolean;
}

const served = ['claimed', 'coClaiming', 'inProgress', 'delivered', 'disputed'];

/**
 * What these relations open. The wall is for everybody it reaches; a name, a door or a telephone is opened for the
 * owner, the staff of the place, and those who took it on, once all of it has been taken and until it is confirmed.
 */
export function wishSightOf(wish: Wish, stands: readonly WishRelation[]): WishSight {
  const is = (...any: WishRelation[]) => any.some((relation) => stands.includes(relation));
  const asking = is('owner', 'placer');
  const staff = is('desk', 'answering');
  const looking = is('leader') && (wish.state === 'submitted' || wish.state === 'verified');
  const serving = is('pledger') && isFull(wish) && served.includes(wish.state);
  return {
    any: asking || staff || looking || is('pledger') || shelfOf(wish) !== undefined,
    own: asking || staff || looking || serving,
    contact: asking || staff || looking || serving,
    pledgers: asking || staff || is('pledger'),
  };
}
