import type { Ms } from '../calendar/time';
import type { Holder, Order } from '../order/order';
import { at, type Level, type Office, type Region, type RegionPath } from '../place/region';
import { isPresent } from './grants';
import { inForce, type Grant, type Role } from './person';

/** A place in which exactly one person answers: which role fills it, over which level of place. */
interface OfficeSpec {
  level: Level;
  role: Role;
  /** Of the two leaders of a building (双楼长), the one that works or the one that does not. */
  pair?: NonNullable<Grant['pair']>;
}

/** Every office of the region tree. */
export const offices = {
  county: { level: 'tenant', role: 'admin' },
  street: { level: 'street', role: 'streetStaff' },
  duty: { level: 'community', role: 'communityStaff' },
  communitySecretary: { level: 'community', role: 'communitySecretary' },
  branchSecretary: { level: 'grid', role: 'branchSecretary' },
  gridWorker: { level: 'grid', role: 'gridWorker' },
  leaderWorking: { level: 'building', role: 'buildingLeader', pair: 'working' },
  leaderNotWorking: { level: 'building', role: 'buildingLeader', pair: 'notWorking' },
  stairwellLeader: { level: 'stairwell', role: 'stairwellLeader' },
} as const satisfies Record<Office, OfficeSpec>;

/** Who answers for an order there, in the order in which an unanswered one moves up. */
const chainOffices = [
  ...(['duty', 'branchSecretary', 'communitySecretary', 'street', 'county'] as const),
] satisfies Office[];

/** Whether who holds the office answers for orders. */
export function isInChain(office: Office): boolean {
  return chainOffices.some((name) => name === office);
}

/** The office a grant fills, if it fills one. A building's leader of neither kind fills none. */
export function officeOf({ role, pair }: Pick<Grant, 'role' | 'pair'>): Office | undefined {
  const names = Object.keys(offices) as Office[];
  return names.find((name) => {
    const office: OfficeSpec = offices[name];
    return office.role === role && office.pair === pair;
  });
}

/**
 * Who holds an office now: of those it was given to, whoever is there and has been longest; for who is on leave, his
 * substitute; and when nobody is left, the substitute of who has gone.
 */
export function holderOf(office: Office, grants: readonly Grant[], now: Ms): string | undefined {
  const begun = grants.filter((grant) => officeOf(grant) === office && grant.from <= now);
  const given = begun
    .filter(({ standsInFor }) => standsInFor === undefined)
    .sort((a, b) => a.from - b.from || (a._id < b._id ? -1 : 1));
  const standIn = ({ _id }: Grant) => begun.find(({ standsInFor }) => standsInFor === _id);
  const answers = (grant: Grant): string | undefined => {
    const substitute = standIn(grant);
    if (isPresent(grant, now)) return grant.personId;
    return substitute && isPresent(substitute, now) ? substitute.personId : undefined;
  };
  const inOffice = given.filter((grant) => inForce([grant], now).length > 0);
  const gone = given.filter((grant) => !inOffice.includes(grant)).reverse();
  for (const grant of [...inOffice, ...gone]) {
    const personId = answers(grant);
    if (personId !== undefined) return personId;
  }
  return undefined;
}

/** Who is named to answer for the orders of a place, lowest first. */
export function chainOf(place: RegionPath, regions: ReadonlyMap<RegionPath, Region>): Holder[] {
  return chainOffices.flatMap((office) => {
    const { level, role } = offices[office];
    const personId = regions.get(at(level, place) ?? '')?.holders?.[office];
    return personId === undefined ? [] : [{ personId, role }];
  });
}

/** The places whose holders make up the chain of an order: the county's only once the order has come up to it. */
export function chainPlaces({ place, chain }: Pick<Order, 'place' | 'chain'>): RegionPath[] {
  const county = chain.some(({ role }) => role === 'admin') ? (['tenant'] as const) : [];
  return [...county, ...(['street', 'community', 'grid'] as const)].flatMap(
    (level) => at(level, place) ?? [],
  );
}
