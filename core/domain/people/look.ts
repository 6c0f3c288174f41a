import type { Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';
import type { Role } from './person';

/** What of a person somebody else opened: how a household is reached, a registration, or a person's own record. */
export const sights = ['contact', 'registration', 'person'] as const;
export type SightOfPerson = (typeof sights)[number];

/** Who opened something of a person's; one row a viewer, thing and day. Ids, paths and the order's number only. */
export interface Look {
  _id: string;
  personId: string;
  viewerId: string;
  /** The role that let him, and the place of the role or of the order. */
  role: Role;
  place: RegionPath;
  saw: SightOfPerson;
  orderId?: string;
  orderCode?: string;
  at: Ms;
}
