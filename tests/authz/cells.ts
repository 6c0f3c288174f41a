import { permissions, type Action } from '@core/contract';
import type { Holder, Relation } from '@core/domain/people/permission';
import { roles } from '@core/domain/people/person';
import { levelOf, type RegionPath } from '@core/domain/place/region';
import { ELSEWHERE, HOME_ELSEWHERE, type Asker } from './subject';
import { subjects } from './subjects';

/** One question to the table: may this holder do this action to what he stands to like this? */
export interface Cell extends Asker {
  action: Action;
  relation: Relation;
  /** Where the subject lies. */
  place: RegionPath;
  /** The place of the role, or the resident's home; empty for who has neither. */
  scope: RegionPath;
  allowed: boolean;
}

export const holders = ['stranger', 'visitor', ...roles] as const;
export const actions = Object.keys(permissions) as Action[];

/** Every question that can be asked by a call. */
export function cells(): Cell[] {
  const asked = actions.flatMap((action) =>
    holders.flatMap((holder) =>
      relationsOf(action, holder).map((relation) => ({ action, holder, relation })),
    ),
  );
  return asked.flatMap((question, number) => {
    const asker = { personId: `asker-${number}`, holder: question.holder };
    const place = subjects[question.action].place(asker);
    const scope = scopeFor(question.holder, question.relation, place);
    return scope === undefined ? [] : [{ ...question, ...asker, place, scope, allowed: isAllowed(question) }];
  });
}

function relationsOf(action: Action, holder: Holder): Relation[] {
  const { relations, only = {} } = subjects[action];
  return relations.filter((relation) => (only[relation] ?? holder) === holder);
}

/** Where a holder has to stand; undefined where nobody like that can stand so. */
function scopeFor(holder: Holder, relation: Relation, place: RegionPath): RegionPath | undefined {
  if (holder === 'stranger' || holder === 'visitor')
    return relation === 'same' || relation === 'within' ? undefined : '';
  if (holder === 'resident') return homeFor(relation, place);
  if (relation === 'same') return place;
  return relation === 'within' ? parentOf(place) : ELSEWHERE;
}

/** A home is a household, and nothing lies within one. */
function homeFor(relation: Relation, place: RegionPath): RegionPath | undefined {
  if (relation === 'within') return undefined;
  if (relation !== 'same') return HOME_ELSEWHERE;
  return levelOf(place) === 'household' ? place : undefined;
}

function parentOf(place: RegionPath): RegionPath | undefined {
  const codes = place.split('/').slice(0, -2);
  return codes.length === 0 ? undefined : `${codes.join('/')}/`;
}

/**
 * What the table says, read here anew: who holds a role agreed to the terms as well, and what is one's own or names one
 * lies elsewhere. A stranger is nothing but a stranger.
 */
function isAllowed({ action, holder, relation }: Pick<Cell, 'action' | 'holder' | 'relation'>): boolean {
  const row = permissions[action];
  if (holder === 'stranger') return row.stranger !== undefined;
  const personal: Relation[] = relation === 'own' || relation === 'party' ? [relation] : [];
  const named = (one: Holder, ...as: Relation[]) => as.some((relation) => row[one]?.includes(relation));
  const alone: Holder[] = ['stranger', 'visitor', ...(subjects[action].home ? ['resident' as const] : [])];
  const placed = personal.length > 0 ? 'other' : relation;
  return alone.some((one) => named(one, ...personal, 'other')) || named(holder, ...personal, placed);
}
