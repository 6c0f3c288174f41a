import type { Ms } from '../calendar/time';
import type { Around, RegionPath } from '../place/region';

/** A neighbour without a phone, whom staff and leaders order for. `_id` is his person: there is no identity behind it. */
export interface Ward extends Around {
  _id: string;
  household: RegionPath;
  /** The places around the household that queries ask for. */
  community: RegionPath;
  grid: RegionPath;
  building: RegionPath;
  stairwell: RegionPath;
  state: 'open' | 'closed';
  at: Ms;
  /** Who keeps the record; ids only. */
  by: string;
  /** Who acts for him, and why he may; with an end. */
  guardian?: { personId: string; basis: GuardianBasis; from: Ms; until: Ms };
}

/** On what ground somebody acts for a minor or a ward. */
export const guardianBases = ['parent', 'child', 'spouse', 'appointed'] as const;
export type GuardianBasis = (typeof guardianBases)[number];

/** Whether somebody acts for a ward now. A guardianship that ended is as if it were not there. */
export function isGuardian(ward: Ward, personId: string, now: Ms): boolean {
  const { guardian } = ward;
  return guardian?.personId === personId && guardian.from <= now && now < guardian.until;
}
