import type { Ms } from '../calendar/time';
import type { Order, OrderState } from '../order/order';
import { at, type RegionPath } from '../place/region';

/** How a live order stands, as a house shows it: nobody has it yet, somebody does, the resident is asked, or it rests. */
const shownAs = {
  submitted: 'waiting',
  open: 'waiting',
  dispatched: 'waiting',
  claimed: 'underWay',
  inService: 'underWay',
  resolved: 'toConfirm',
  suspended: 'resting',
} as const satisfies Record<Exclude<OrderState, 'closed'>, string>;

/** The live orders of a building by how they stand; those overdue or urgent stand in one of the four as well. */
export interface House {
  waiting: number;
  underWay: number;
  toConfirm: number;
  resting: number;
  overdue: number;
  urgent: number;
}

export const noWaiting: House = { waiting: 0, underWay: 0, toConfirm: 0, resting: 0, overdue: 0, urgent: 0 };

type Shown = Pick<Order, 'state' | 'urgency' | 'place' | 'accountable' | 'due'>;

/** Whoever answers for it has let his time pass. */
const isOverdue = ({ accountable, due }: Shown, now: Ms): boolean =>
  (accountable?.until ?? due?.at ?? now + 1) <= now;

/** The buildings that live orders stand in. A closed order lights no window. */
export function housesOf(orders: readonly Shown[], now: Ms): Map<RegionPath, House> {
  const houses = new Map<RegionPath, House>();
  for (const order of orders) {
    const building = at('building', order.place);
    if (building === undefined || order.state === 'closed') continue;
    const house = houses.get(building) ?? noWaiting;
    const shown = shownAs[order.state];
    houses.set(building, {
      ...house,
      [shown]: house[shown] + 1,
      overdue: house.overdue + Number(isOverdue(order, now)),
      urgent: house.urgent + Number(order.urgency === 'urgent'),
    });
  }
  return houses;
}
