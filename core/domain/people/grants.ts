import type { Ms } from '../calendar/time';
import { at, contains, levelOf, type Level, type RegionPath } from '../place/region';
import { inForce, type Grant, type Role } from './person';

/** Over which level of place a role may stand. What has none is not given by hand: it comes of a home or a registration. */
const levelsOf: Record<Role, readonly Level[]> = {
  resident: [],
  member: [],
  volunteer: [],
  orgUnitContact: [],
  stairwellLeader: ['stairwell'],
  buildingLeader: ['building'],
  gridWorker: ['grid'],
  branchSecretary: ['grid'],
  propertyStaff: ['community', 'grid', 'building'],
  communityStaff: ['community'],
  communitySecretary: ['community'],
  streetStaff: ['street'],
  admin: ['tenant'],
};

/** Who gives a role, inside the place of his own. What the administrator alone gives needs a second person. */
const givers: Record<Role, readonly Role[]> = {
  resident: [],
  member: [],
  volunteer: [],
  orgUnitContact: [],
  stairwellLeader: ['branchSecretary', 'communityStaff', 'communitySecretary', 'admin'],
  buildingLeader: ['branchSecretary', 'communityStaff', 'communitySecretary', 'admin'],
  gridWorker: ['communitySecretary', 'admin'],
  branchSecretary: ['communitySecretary', 'admin'],
  propertyStaff: ['communitySecretary', 'admin'],
  communityStaff: ['communitySecretary', 'admin'],
  communitySecretary: ['streetStaff', 'admin'],
  streetStaff: ['admin'],
  admin: ['admin'],
};

/** Roles that are given by somebody. */
export const giverRoles = [
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'streetStaff',
  'admin',
] as const satisfies readonly Role[];

/** Who may stand in for a role, and how far away his own place may be: nobody rises by standing in. */
const standIns: Record<Role, { roles: readonly Role[]; within: Level }> = {
  resident: { roles: [], within: 'household' },
  member: { roles: [], within: 'community' },
  volunteer: { roles: [], within: 'community' },
  orgUnitContact: { roles: [], within: 'community' },
  stairwellLeader: { roles: ['stairwellLeader', 'buildingLeader', 'gridWorker'], within: 'grid' },
  buildingLeader: { roles: ['buildingLeader', 'gridWorker', 'branchSecretary'], within: 'grid' },
  gridWorker: { roles: ['gridWorker', 'branchSecretary', 'communityStaff'], within: 'community' },
  branchSecretary: {
    roles: ['branchSecretary', 'communityStaff', 'communitySecretary'],
    within: 'community',
  },
  propertyStaff: { roles: ['propertyStaff'], within: 'community' },
  communityStaff: { roles: ['communityStaff', 'communitySecretary'], within: 'street' },
  communitySecretary: { roles: ['communitySecretary', 'communityStaff'], within: 'street' },
  streetStaff: { roles: ['streetStaff', 'admin'], within: 'tenant' },
  admin: { roles: ['admin'], within: 'tenant' },
};

/** How long who has gone is stood in for, so that the place finds somebody. */
const ACTING_MS = 30 * 24 * 60 * 60_000;
/** How far back a place is asked who left it lately. */
export const lately = (now: Ms): Ms => now - ACTING_MS;

/** The roles one of which a substitute must hold, and around which place they are looked for. */
export function standInsFor({ role, scope }: Pick<Grant, 'role' | 'scope'>): {
  roles: readonly Role[];
  around: RegionPath;
} {
  const { roles, within } = standIns[role];
  return { roles, around: at(within, scope) ?? scope };
}

/** Whether a role is given by hand at all. */
export function isGiven(role: Role): boolean {
  return levelsOf[role].length > 0;
}

/** Whether a role may stand over this place at all. */
export function mayStandOver(role: Role, place: RegionPath): boolean {
  return levelsOf[role].includes(levelOf(place));
}

/** The roles that these grants allow to give, or to end, over a place. */
export function givable(held: readonly Grant[], place: RegionPath): Role[] {
  const here = held.filter(({ scope }) => contains(scope, place)).map(({ role }) => role);
  const roles = Object.keys(givers) as Role[];
  return roles.filter((role) => mayStandOver(role, place) && givers[role].some((by) => here.includes(by)));
}

/** Whether a second person has to say yes before a role is given. */
export function needsSecond(role: Role): boolean {
  return role === 'admin' || role === 'streetStaff';
}

/** A role asked for and not yet given: it opens nothing to anybody. */
export interface AskedGrant {
  personId: string;
  grantedBy: string;
  role: Role;
  scope: RegionPath;
}

/** Whether somebody may approve what another asked for: as high as the giver, and neither giver nor receiver. */
export function mayApprove(held: readonly Grant[], approverId: string, asked: AskedGrant): boolean {
  if (approverId === asked.grantedBy || approverId === asked.personId) return false;
  return givable(held, asked.scope).includes(asked.role);
}

/** A role is given for a day at least and five years at most: nobody holds one because it was forgotten. */
export const LONGEST_TERM_DAYS = 5 * 366;
const DAY_MS = 24 * 60 * 60_000;

/** Whether a period makes sense for a role that is given now. */
export function isTerm(from: Ms, until: Ms, now: Ms): boolean {
  return until > now && until - from >= DAY_MS && until - from <= LONGEST_TERM_DAYS * DAY_MS;
}

/** Leave is bounded too: who stays away longer gives the role back. */
const LONGEST_LEAVE_DAYS = 183;

/** Whether somebody may be away for this time: it is not over, and lies within the role's own. */
export function isLeave({ from, until }: { from: Ms; until: Ms }, grant: Grant, now: Ms): boolean {
  if (until <= now || until <= from || until - from > LONGEST_LEAVE_DAYS * DAY_MS) return false;
  return from >= grant.from && until <= grant.until;
}

/** Whether the holder of a grant is on leave. */
export function onLeave({ leave }: Grant, now: Ms): boolean {
  return leave !== undefined && leave.from <= now && now < leave.until;
}

/** Whether the holder of a grant is there to act by it. */
export function isPresent(grant: Grant, now: Ms): boolean {
  return inForce([grant], now).length > 0 && !onLeave(grant, now);
}

/**
 * Whether a person with these grants of his own may stand in for another: he holds a role of the kind, not far away,
 * and is himself there when he is needed.
 */
export function mayStandIn(
  grant: Grant,
  substitute: readonly Grant[],
  time: { from: Ms; until: Ms },
): boolean {
  const { roles, around } = standInsFor(grant);
  return substitute.some(
    (own) =>
      own.personId !== grant.personId &&
      own.standsInFor === undefined &&
      roles.includes(own.role) &&
      (contains(around, own.scope) || contains(own.scope, around)) &&
      [time.from, time.until - 1].every((moment) => inForce([own], moment).length > 0) &&
      !overlaps(own.leave, time),
  );
}

function overlaps(leave: Grant['leave'], { from, until }: { from: Ms; until: Ms }): boolean {
  return leave !== undefined && leave.from < until && from < leave.until;
}

/**
 * The grant by which a substitute has the powers of the office now: for as long as the leave lasts, or for a while
 * after its holder has gone. Undefined while the holder is there.
 */
export function standInOf(grant: Grant, now: Ms): Grant | undefined {
  const { _id, substituteId, role, scope, pair, leave, until } = grant;
  const gone = until <= now;
  if (substituteId === undefined || grant.standsInFor !== undefined) return undefined;
  if (!gone && !onLeave(grant, now)) return undefined;
  const time = gone ? { from: until, until: until + ACTING_MS } : leave;
  if (!time || time.until <= now) return undefined;
  return {
    _id: standInId(_id),
    personId: substituteId,
    ...{ role, scope, ...(pair ? { pair } : {}) },
    ...{ from: time.from, until: time.until },
    grantedBy: grant.grantedBy,
    standsInFor: _id,
    nextAt: time.until,
  };
}

/** A grant is stood in for by one other, whatever comes and goes. */
export const standInId = (grantId: string): string => `${grantId}-in`;

/** The next moment after `since` at which something about a grant changes: it begins or ends, or a leave does. */
export function nextChange({ from, until, leave }: Grant, since: Ms): Ms | undefined {
  const moments = [from, until, ...(leave ? [leave.from, leave.until] : [])];
  const coming = moments.filter((moment) => moment > since);
  return coming.length === 0 ? undefined : Math.min(...coming);
}
