import type { Holder, Row, Relation } from '../domain/people/permission';
import { deskRoles, helperRoles, type Role } from '../domain/people/person';
import type { Action } from './index';

const own: readonly Relation[] = ['own'];
/** One's own, and what one is named in. */
const mine: readonly Relation[] = ['own', 'party'];
/** The place of the role and everything inside it. */
const inside: readonly Relation[] = ['same', 'within'];

/** The same relations for several roles. */
function all<const H extends Holder>(
  holders: readonly H[],
  relations: readonly Relation[],
): Record<H, readonly Relation[]> {
  return Object.fromEntries(holders.map((holder) => [holder, relations])) as Record<H, readonly Relation[]>;
}

const anyone: Row = { stranger: own };
const agreed: Row = { visitor: own };
const desk = all(deskRoles, inside);
const helpers = all(helperRoles, ['party', ...inside]);
const leaders = ['buildingLeader', 'stairwellLeader'] as const satisfies readonly Role[];
/** Acts on an order in one's hands, or sent to one by name. */
const inHand: Row = all(helperRoles, ['party']);
/** Acts on an order that one placed, for oneself or for a neighbour. */
const placed: Row = { visitor: mine };
/** Who answers registrations and reads the roster of a community. */
const registrars = all(['communityStaff', 'communitySecretary'], inside);
/** Who vouches for a resident: leaders and staff of the place, and who lives in that household. */
const vouching: Row = { resident: ['same'], ...desk, ...all(leaders, inside) };
const oneself = (...holders: Holder[]): Row => all(holders, own);

/**
 * THE table: which action is open to whom, and to what of theirs. A holder or relation that is not named is denied;
 * an action without a row does not compile. What an order's state allows on top of it is `domain/order/steps.ts`.
 */
export const permissions: Record<Action, Row> = {
  'me.get': anyone,
  'me.consent': anyone,
  'me.chooseHome': agreed,
  'me.prefer': agreed,
  'me.subscribed': agreed,
  'place.children': anyone,
  'menu.list': anyone,
  'inbox.list': agreed,
  'inbox.read': agreed,
  'photo.begin': agreed,
  'photo.done': agreed,

  'job.get': agreed,
  'job.mine': agreed,
  'job.cancel': agreed,

  'binding.mine': agreed,
  'binding.claim': agreed,
  'binding.leave': { resident: own },
  'binding.pending': vouching,
  'binding.verify': vouching,
  'binding.decline': vouching,
  'household.members': { resident: own },

  'order.place': { resident: own, ...desk, ...all(leaders, inside) },
  'order.mine': agreed,
  'order.get': { visitor: mine, ...helpers, ...desk },
  'order.withdraw': placed,
  'order.urge': placed,
  'order.confirm': placed,
  'order.dispute': placed,
  'order.rate': placed,

  'offer.mine': oneself(...helperRoles),
  'offer.seen': inHand,
  'offer.decline': inHand,
  'order.pool': oneself(...helperRoles),
  'order.served': oneself(...helperRoles),
  'order.claim': helpers,
  'order.accept': inHand,
  'order.refuse': inHand,
  'order.contact': inHand,
  'order.start': inHand,
  'order.resolve': inHand,
  'order.return': inHand,

  'registration.mine': agreed,
  'registration.save': agreed,
  'registration.phone': agreed,
  'registration.submit': agreed,
  'registration.withdraw': agreed,
  'registration.list': registrars,
  'registration.get': registrars,
  'registration.approve': registrars,
  'registration.return': registrars,
  'registration.end': registrars,
  'away.list': oneself(...helperRoles),
  'away.set': oneself(...helperRoles),
  'away.cancel': oneself(...helperRoles),
  'helper.change': oneself(...helperRoles),
  'helper.move': oneself(...helperRoles),
  'helper.leave': oneself(...helperRoles),
  'helper.available': registrars,
  'roster.list': registrars,

  'desk.get': oneself(...deskRoles),
  'desk.board': oneself(...deskRoles),
  'desk.similar': desk,
  'desk.helpers': desk,
  'desk.asked': desk,
  'desk.households': { ...desk, ...all(leaders, inside) },
  'order.publish': desk,
  'order.reject': desk,
  'order.merge': desk,
  'order.assign': desk,
  'order.explain': desk,
};
