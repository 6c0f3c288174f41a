import type { Order } from '../order/order';
import type { RegionPath } from '../place/region';

/** What routing needs to know of an order. */
export type Asked = Pick<
  Order,
  'place' | 'grid' | 'community' | 'helpers' | 'skills' | 'urgency' | 'wanted' | 'routing' | 'residentId'
> & {
  /** The grids that touch its own, as the tree has them. */
  beside?: readonly RegionPath[];
};
