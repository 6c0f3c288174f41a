import type { Action, Input } from '@core/contract';
import type { Holder, Relation } from '@core/domain/people/permission';
import type { RegionPath } from '@core/domain/place/region';
import type { Documents, PersonRow } from '../../cloudfunctions/kit/documents';
import type { CollectionName } from '../../cloudfunctions/manifest';

/** Documents to be laid down before a call. */
export type Rows = { [C in CollectionName]?: Documents[C][] };

/** Who is going to call, before it is known what about. */
export interface Asker {
  /** Also a word that nobody else's documents are called by. */
  personId: string;
  holder: Holder;
}

/** Who calls, and how he is to stand to what the call is about. */
export interface Stand extends Asker {
  relation: Relation;
  /** The place of his role. */
  scope: RegionPath;
  /** Where the subject lies. */
  place: RegionPath;
  caller: PersonRow;
  now: number;
}

export interface Asked<A extends Action> {
  input: Input<A>;
  rows?: Rows;
}

/** What an action can be about: where it lies, how one can stand to it, and a call about one of its kind. */
export interface Subject<A extends Action> {
  place: (asker: Asker) => RegionPath;
  relations: readonly Relation[];
  /** Relations that only these can ask about: to others the same input says something else. */
  only?: Partial<Record<Relation, Holder>>;
  /** Where whoever asks has to live besides holding a role; he is a resident then, too. */
  home?: RegionPath;
  call: (stand: Stand) => Asked<A>;
}

/** Places of the demo town that subjects lie in. */
export const TENANT = '990001/';
export const COMMUNITY = `${TENANT}01/01/`;
export const GRID = `${COMMUNITY}003/`;
export const BUILDING = `${GRID}06/`;
export const STAIRWELL = `${BUILDING}2/`;
export const HOUSEHOLD = `${STAIRWELL}302/`;
/** Where those live and work who have nothing to do with it. */
export const ELSEWHERE = `${TENANT}01/02/`;
export const HOME_ELSEWHERE = `${ELSEWHERE}001/01/1/101/`;

/** Nothing but one's own can be named in it. */
export function aboutMyself<A extends Action>(input: Input<A>): Subject<A> {
  return { place: () => HOUSEHOLD, relations: ['own'], call: () => ({ input }) };
}

/** It names a place, and roles stand over that, around it or elsewhere. */
export function aboutPlace<A extends Action>(
  place: RegionPath | Subject<A>['place'],
  call: (stand: Stand) => Asked<A>,
): Subject<A> {
  const at = typeof place === 'string' ? () => place : place;
  return { place: at, relations: ['same', 'within', 'other'], call };
}

/** It names a document of one's own, or of somebody else's. */
export function aboutOwned<A extends Action>(call: (ownerId: string, stand: Stand) => Asked<A>): Subject<A> {
  return {
    place: () => HOUSEHOLD,
    relations: ['own', 'other'],
    call: (stand) => call(stand.relation === 'own' ? stand.personId : 'wang', stand),
  };
}
