import type { Ms } from '../calendar/time';
import type { Order } from '../order/order';
import type { Asked } from '../routing/asked';
import type { Helper } from '../routing/helper';
import { matchExactly, type Option } from '../routing/match';
import type { Policy } from '../routing/policy';
import { score } from '../routing/rank';
import type { Team } from './team';

/** What matching needs to know of an order bundled into a day. */
export type Bundled = Pick<
  Order,
  '_id' | 'place' | 'grid' | 'community' | 'helpers' | 'skills' | 'urgency' | 'wanted' | 'residentId'
> & {
  /** Who gave it back or refused it. */
  excluded: string[];
  /** The team it has. */
  teamId?: string;
  /** The desk put it there by hand: it stays while that team is there. */
  byHand?: boolean;
  /** Somebody has taken it on: it stays, whatever becomes of the team. */
  taken?: boolean;
};

/** A team with the record of who leads it, for its nearness. */
export interface Seat {
  team: Team;
  lead: Helper;
}

/** Teams looked at for one order: the best so many. */
const OPTIONS = 8;
/** Scores are whole numbers below this. */
const FINEST = 10_000;

/** Whether a team may go to an order at all. */
export function mayGo(
  order: Pick<Bundled, 'helpers' | 'skills' | 'residentId' | 'excluded'>,
  team: Team,
): boolean {
  return (
    (order.helpers === 'volunteer' || team.leadKind === 'member') &&
    !team.people.includes(order.residentId) &&
    !order.excluded.includes(team.lead) &&
    order.skills.every((skill) => team.skills.includes(skill))
  );
}

/**
 * Which team goes to which order: as many orders as possible; of those ways the one that moves fewest of the orders
 * that have a team already; of those the one where teams and doors suit each other best. Whoever is left out has none.
 */
export function assign(
  orders: readonly Bundled[],
  seats: readonly Seat[],
  policy: Policy,
  now: Ms,
): Map<string, string> {
  const teams = new Set(seats.map(({ team }) => team._id));
  const fixed = orders.filter((order) => (order.taken || order.byHand) && teams.has(order.teamId ?? ''));
  const capacity = seats.map(({ team }) => {
    const held = fixed.filter(({ teamId }) => teamId === team._id).length;
    return Math.max(0, team.most - held);
  });
  const free = orders.filter((order) => !order.taken && !fixed.includes(order));
  /** One order more that stays where it is outweighs every nearness together. */
  const staying = FINEST * (free.length + 1);
  const options = free.map((order) => optionsOf(order, seats, policy, now, staying));
  const { seatOf } = matchExactly({ orders: options, capacity });
  const chosen = free.flatMap((order, n): [string, string][] => {
    const team = seats[seatOf[n] ?? -1]?.team;
    return team ? [[order._id, team._id]] : [];
  });
  return new Map([...fixed.map((order): [string, string] => [order._id, order.teamId ?? '']), ...chosen]);
}

function optionsOf(
  order: Bundled,
  seats: readonly Seat[],
  policy: Policy,
  now: Ms,
  staying: number,
): Option[] {
  const asked = askedOf(order);
  const options = seats.flatMap(({ team, lead }, seat) => {
    if (!mayGo(order, team)) return [];
    const near = Math.min(FINEST - 1, Math.round(FINEST * score(asked, lead, policy, now)));
    return [{ seat, score: near + (team._id === order.teamId ? staying : 0) }];
  });
  return options.sort((a, b) => b.score - a.score || a.seat - b.seat).slice(0, OPTIONS);
}

/** The order as routing ranks it. */
function askedOf({ excluded, ...order }: Bundled): Asked {
  return { ...order, routing: { waves: [], exhausted: true, excluded } };
}
