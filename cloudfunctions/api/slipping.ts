import type { Order } from '@core/domain/order/order';
import type { Grant, Role } from '@core/domain/people/person';
import { inForce } from '@core/domain/people/person';
import { at, type Region } from '@core/domain/place/region';
import { anyOf, find, many, moreThan } from '../kit/store';

/** Somebody to whom a slip can go, and what he stands for: a property manager's estate, or a unit. */
export interface SlipTarget {
  personId: string;
  role: Role;
  unit: string;
}

const MOST_PROPERTY = 12;
const MOST_UNITS = 20;
const levelsUp = ['building', 'grid', 'community', 'street'] as const;

/** Property managers over the place of an order, nearest first, and units that report to its community or street. */
export async function slipTargets(order: Order, now: number): Promise<SlipTarget[]> {
  const scopes = levelsUp.map((level) => at(level, order.place) ?? '');
  const held = { role: 'propertyStaff', scope: anyOf(scopes), until: moreThan(now) };
  const approved = { place: anyOf(scopes.slice(2)), state: 'approved' };
  const [grants, units] = await Promise.all([
    find('grants', held, MOST_PROPERTY),
    find('units', approved, MOST_UNITS),
  ]);
  const current = inForce(grants, now);
  const places = new Map(
    (
      await many(
        'regions',
        current.map(({ scope }) => scope),
      )
    ).map((region) => [region._id, region]),
  );
  return [
    ...current.map((grant) => managerOf(grant, places.get(grant.scope))),
    ...units.map(({ contactId, name }) => ({
      ...{ personId: contactId, role: 'orgUnitContact' as const, unit: name },
    })),
  ];
}

/** What a manager stands for: the estate where the place belongs to one, else the place. */
function managerOf({ personId, role }: Grant, place: Region | undefined): SlipTarget {
  return { personId, role, unit: `${place?.estate ?? place?.name ?? ''}物业` };
}

/** The one a slip is to go to; undefined when he is none of those it can go to. */
export async function slipTarget(
  order: Order,
  { to, role }: { to: string; role: Role },
  now: number,
): Promise<SlipTarget | undefined> {
  const targets = await slipTargets(order, now);
  return targets.find((target) => target.personId === to && target.role === role);
}
