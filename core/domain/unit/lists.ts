import type { Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';

/** What units offer and communities need: both choose from these, so that they can be compared. */
export const listCategories = ['space', 'skill', 'goods', 'hands', 'activity'] as const;
export type ListCategory = (typeof listCategories)[number];

export const unitKinds = ['government', 'institution', 'company', 'school', 'hospital', 'group'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unitStates = ['submitted', 'approved', 'ended'] as const;
export type UnitState = (typeof unitStates)[number];

/** A 单位 that reports to a place. It acts through its contact, of whose id its own is made. */
export interface OrgUnit {
  _id: string;
  name: string;
  kind: UnitKind;
  contactId: string;
  /** The community or street it reports to. */
  place: RegionPath;
  state: UnitState;
  /** Until when it agreed to help, as a day. */
  until: string;
  at: Ms;
  by?: string;
}

/** One line of 资源清单: what a unit offers. */
export interface Resource {
  _id: string;
  unitId: string;
  contactId: string;
  place: RegionPath;
  title: string;
  category: ListCategory;
  quantity: string;
  /** Days on which it can be had. */
  from: string;
  until: string;
  state: 'open' | 'closed';
  at: Ms;
}

/** One line of 需求清单: what a community needs. */
export interface Need {
  _id: string;
  place: RegionPath;
  title: string;
  category: ListCategory;
  quantity: string;
  from: string;
  until: string;
  state: 'open' | 'closed';
  at: Ms;
  by: string;
}

export interface Milestone {
  title: string;
  /** A day. */
  due: string;
  doneAt?: Ms;
}

export const projectStates = ['proposed', 'agreed', 'running', 'done', 'stopped'] as const;
export type ProjectState = (typeof projectStates)[number];

/** One line of 项目清单: a need that a unit meets, step by step. */
export interface Project {
  _id: string;
  needId: string;
  resourceId: string;
  unitId: string;
  contactId: string;
  place: RegionPath;
  title: string;
  category: ListCategory;
  state: ProjectState;
  milestones: Milestone[];
  at: Ms;
  by: string;
  reason?: string;
}

export const MOST_MILESTONES = 8;
