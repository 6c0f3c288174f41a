import type { Ms } from '@core/domain/calendar/time';
import type { Grant, Role } from '@core/domain/people/person';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import type { Helper } from '@core/domain/routing/helper';
import type { Identity, NameRow, PersonRow } from '../../cloudfunctions/kit/documents';
import { templates } from '../../cloudfunctions/kit/settings';
import { cast } from './cast';
import { Chance } from './chance';
import { aName, aPhone } from './names';
import { evenings, grantRow, helperRow, identityRow, nameRowOf, personRow } from './people';
import { HOME_COMMUNITY, NEXT_COMMUNITY, placesOf, type Places } from './places';
import { share, type Shape } from './shape';

const SKILLS = ['维修', '法律', '心理', '辅导'];
/** Four in ten have a skill that services ask for. */
const SKILLED = 0.4;
/** One in eight has no message left: WeChat cannot reach him. */
const WITHOUT_CREDIT = 0.125;
/** Messages that WeChat may deliver to whoever has used none yet, by template. */
function firstCredits(asked = 3): PersonRow['credits'] {
  const known = templates();
  return { [known.asked ?? '']: asked, [known.progress ?? '']: 3, [known.desk ?? '']: 20 };
}

/** Everything that a town holds before anybody orders. */
export interface Town {
  regions: Region[];
  people: PersonRow[];
  names: NameRow[];
  identities: Identity[];
  grants: Grant[];
  helpers: Helper[];
}

/** A whole town by fixed chance: the demo's cast in the first community, everybody else made up. */
export function townOf(shape: Shape, now: Ms): Town {
  const places = placesOf(shape);
  const town: Town = {
    regions: places.regions,
    people: [],
    names: [],
    identities: [],
    grants: [],
    helpers: [],
  };
  const chance = new Chance(20_261_122);
  moveInCast(town, now);
  appoint(town, places, chance, now);
  moveInHelpers(town, places, chance, shape, now);
  return town;
}

/** Those whom one looks at hear of notices, too; who is never rung up has nothing at all. */
function castCredits(helper: Partial<Helper> | undefined): PersonRow['credits'] {
  return helper?.credits === 0 ? {} : { ...firstCredits(), [templates().community ?? '']: 3 };
}

function moveInCast(town: Town, now: Ms): void {
  for (const { id, name, phone, home, elder, grants = [], helper } of cast) {
    town.people.push(personRow({ id, name, phone, home, elder, credits: castCredits(helper) }, now));
    town.names.push(...nameRowOf({ id, name, phone }, home));
    town.identities.push(identityRow(id));
    town.grants.push(...grants.map(({ role, scope }) => grantRow(id, role, scope, now)));
    if (helper) enlist(town, helperRow(id, helper.kind, home, now, helper), now);
  }
}

function enlist(town: Town, helper: Helper, now: Ms): void {
  town.helpers.push(helper);
  town.grants.push(grantRow(helper._id, helper.kind, helper.community, now));
}

function newcomerTo(town: Town, chance: Chance, home: RegionPath, now: Ms, asked?: number): string {
  const number = town.people.length;
  const id = `p${String(number).padStart(6, '0')}`;
  const somebody = { id, name: aName(chance), phone: aPhone(number) };
  town.people.push(personRow({ ...somebody, home, credits: firstCredits(asked) }, now));
  town.names.push(...nameRowOf(somebody, home));
  town.identities.push(identityRow(id));
  return id;
}

/** Gives every place somebody who answers for it. */
function appoint(town: Town, places: Places, chance: Chance, now: Ms): void {
  const regions = new Map(town.regions.map((region) => [region._id, region]));
  const inOffice = (role: Role, scope: RegionPath) =>
    town.grants.find((grant) => grant.role === role && scope.startsWith(grant.scope))?.personId;
  const known = new Set([HOME_COMMUNITY, NEXT_COMMUNITY]);
  const appointed = (role: Role, scope: RegionPath): string => {
    const holder = known.has(at('community', scope) ?? '') ? inOffice(role, scope) : undefined;
    if (holder) return holder;
    const id = newcomerTo(town, chance, scope, now);
    town.grants.push(grantRow(id, role, scope, now));
    return id;
  };
  for (const path of places.communities) {
    const holders = {
      duty: appointed('communityStaff', path),
      communitySecretary: appointed('communitySecretary', path),
    };
    Object.assign(regions.get(path) ?? {}, { holders });
  }
  for (const path of places.grids)
    Object.assign(regions.get(path) ?? {}, {
      holders: { branchSecretary: appointed('branchSecretary', path) },
    });
}

/** Spreads members and volunteers over the communities, and within one over its buildings by chance. */
function moveInHelpers(town: Town, places: Places, chance: Chance, shape: Shape, now: Ms): void {
  const buildings = new Map<RegionPath, RegionPath[]>(places.communities.map((path) => [path, []]));
  for (const path of places.buildings) buildings.get(at('community', path) ?? '')?.push(path);
  places.communities.forEach((community, n) => {
    for (const kind of ['member', 'volunteer'] as const) {
      const total = kind === 'member' ? shape.members : shape.volunteers;
      for (let i = 0; i < share(total, shape.communities, n); i += 1) {
        const home = `${chance.of(buildings.get(community) ?? [])}${1 + chance.below(3)}/${1 + chance.below(6)}0${1 + chance.below(2)}/`;
        const credits = chance.next() < WITHOUT_CREDIT ? 0 : 1 + chance.below(4);
        const id = newcomerTo(town, chance, home, now, credits);
        const skills = chance.next() < SKILLED ? [chance.of(SKILLS)] : [];
        enlist(
          town,
          helperRow(id, kind, home, now, { skills, credits, free: chance.next() < 0.5 ? evenings : [] }),
          now,
        );
      }
    }
  });
}
