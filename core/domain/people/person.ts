import type { Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';

export const roles = [
  'resident',
  'member',
  'volunteer',
  'stairwellLeader',
  'buildingLeader',
  'gridWorker',
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'propertyStaff',
  'orgUnitContact',
  'streetStaff',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** A role held in a place for a time. Leave or end moves accountability to the substitute in the same minute. */
export interface Grant {
  _id: string;
  personId: string;
  role: Role;
  scope: RegionPath;
  from: Ms;
  until: Ms;
  grantedBy: string;
  /** Who answers in his stead while he is on leave, and when he has gone. */
  substituteId?: string;
  leave?: { from: Ms; until: Ms };
  /** Which of a building's two leaders (双楼长): the one with work elsewhere, or the one at home. */
  pair?: 'working' | 'notWorking';
  /** The grant whose holder is stood in for by this one. */
  standsInFor?: string;
  /** Who ended it before its time, and why. */
  ended?: { by: string; reason: string; at: Ms };
  /** When the clock looks at it next, because it begins or ends or a leave does. */
  nextAt?: Ms;
}

/** Text sealed by the functions' key; opaque to the core. */
export type Sealed = string;

export interface Person {
  _id: string;
  /** The person's own key, sealed under the master key: whatever is sealed for the person opens with it alone. */
  key: Sealed;
  /** Sealed `{ name, phone }`. */
  sealed: Sealed;
  /** What strangers may read: the family name and a mark, 王**. */
  maskedName: string;
  /** Home, down to the household; absent until chosen. */
  home?: RegionPath;
  /** When WeChat's button told us the number; absent while it is only what somebody typed. */
  phoneConfirmedAt?: Ms;
  elder: boolean;
  /** Version of the consent text agreed to; absent before. */
  consent?: { version: number; at: Ms };
  /** Messages WeChat may still deliver, by template. */
  credits: Partial<Record<string, number>>;
  createdAt: Ms;
  lastActiveAt: Ms;
}

/** Who is calling, as the platform and the database know it; never as the request says. */
export interface Caller {
  personId: string;
  home?: RegionPath;
  grants: readonly Grant[];
}

/** The grants in force at a moment. An ended or future grant is as if it were not there. */
export function inForce(grants: readonly Grant[], now: Ms): Grant[] {
  return grants.filter((grant) => grant.from <= now && now < grant.until);
}

/** Whether the caller holds one of these roles over a place. */
export function holds(caller: Caller, roles: readonly Role[], path: RegionPath): boolean {
  return caller.grants.some((grant) => roles.includes(grant.role) && path.startsWith(grant.scope));
}

/** Roles that triage, dispatch and answer for a community's orders. */
export const deskRoles = [
  'communityStaff',
  'communitySecretary',
  'branchSecretary',
  'gridWorker',
] as const satisfies readonly Role[];

/** Roles that keep the lists of what units offer and a place needs. */
export const listRoles = [
  'communityStaff',
  'communitySecretary',
  'streetStaff',
] as const satisfies readonly Role[];

/** Roles that may serve a neighbour. */
export const helperRoles = ['member', 'volunteer'] as const satisfies readonly Role[];

/** Roles that may be sent, or have a part in an order, beside helpers: on paper or by name. */
export const sentRoles = [
  'propertyStaff',
  'orgUnitContact',
  'gridWorker',
  'buildingLeader',
  'stairwellLeader',
] as const satisfies readonly Role[];
