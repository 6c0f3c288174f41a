import type { Role } from '../people/person';

/** What can be imported and exported as a table. */
export const importKinds = ['tree', 'members', 'holders', 'menu', 'hours'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Who may bring which table in, over the place of the role and what lies inside it. */
export const importers = {
  tree: ['streetStaff', 'admin'],
  members: ['communityStaff', 'communitySecretary', 'streetStaff', 'admin'],
  holders: ['communitySecretary', 'streetStaff', 'admin'],
  menu: ['admin'],
  hours: ['communitySecretary', 'streetStaff', 'admin'],
} as const satisfies Record<ImportKind, readonly Role[]>;
