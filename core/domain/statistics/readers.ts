import { deskRoles, type Role } from '../people/person';

/** Who may read the figures of his place, and of every place inside it. */
export const statisticsReaders = [...deskRoles, 'streetStaff', 'admin'] as const satisfies readonly Role[];
