import type { RegionPath } from '../place/region';
import type { Caller, Role } from './person';

/**
 * How a caller stands to what an action is about. `own`: it is about the caller, or his own. `party`: he is named in
 * it. `same`: it is in the very place his role is over. `within`: in a place inside that one. `other`: none of these.
 */
export const relations = ['own', 'party', 'same', 'within', 'other'] as const;
export type Relation = (typeof relations)[number];

/**
 * As what a caller may act. `stranger`: the platform knows him, we do not. `visitor`: agreed to the privacy terms.
 * `resident`: has a household. The others are grants in force. Each caller is a stranger too, and so on upwards.
 */
export type Holder = 'stranger' | 'visitor' | Role;

/** Who may do one action, and to what. What is not named is denied. */
export type Row = Partial<Record<Holder, readonly Relation[]>>;

/** What an action is about, as far as permission is concerned. */
export interface Subject {
  ownerId?: string;
  /** People named in it. */
  parties?: readonly string[];
  place?: RegionPath;
}

/** The holders a caller stands for by himself, without any grant. */
export function standing(agreed: boolean, home: RegionPath | undefined): Holder[] {
  if (!agreed) return ['stranger'];
  return home ? ['stranger', 'visitor', 'resident'] : ['stranger', 'visitor'];
}

/** How a place stands to the place a role is over. */
export function placeRelation(scope: RegionPath, place: RegionPath | undefined): Relation {
  if (place === undefined || scope === '' || !place.startsWith(scope)) return 'other';
  return place === scope ? 'same' : 'within';
}

/** How a caller stands to a subject by himself: his own, or named in it. */
function personalRelations(personId: string, { ownerId, parties = [] }: Subject): Relation[] {
  return [
    ...(ownerId === personId ? (['own'] as const) : []),
    ...(parties.includes(personId) ? (['party'] as const) : []),
  ];
}

/** Whether the row lets this caller do the action to this subject. Pure: grants must be in force already. */
export function reaches(row: Row, caller: Caller, subject: Subject): boolean {
  const personal = personalRelations(caller.personId, subject);
  const as = (holder: Holder, scope: RegionPath): boolean => {
    const allowed = row[holder] ?? [];
    const stands = [...personal, placeRelation(scope, subject.place)];
    return stands.some((relation) => allowed.includes(relation));
  };
  return (
    standing(true, caller.home).some((holder) => as(holder, caller.home ?? '')) ||
    caller.grants.some(({ role, scope }) => as(role, scope))
  );
}

/** Whether a row is about the caller alone: nothing of anybody else's can be named in it. */
export function isAboutOneself(row: Row): boolean {
  return Object.values(row).every((allowed) => allowed.every((relation) => relation === 'own'));
}
