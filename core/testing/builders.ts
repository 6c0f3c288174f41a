import { officeHours } from '../domain/calendar/clocks';
import type { Ms } from '../domain/calendar/time';
import type { MenuItem } from '../domain/menu/item';
import type { Holder, Order } from '../domain/order/order';
import { placed, type Placement } from '../domain/order/place';
import { take, theClock, type Actor, type Change } from '../domain/order/take';
import type { Act } from '../domain/order/steps';
import type { Caller, Grant } from '../domain/people/person';
import { newHelper, type Helper } from '../domain/routing/helper';
import { at } from './moments';

export const home = '420583/01/03/012/06/2/302/';
export const duty: Holder = { personId: 'limin', role: 'communityStaff' };
export const branch: Holder = { personId: 'sunli', role: 'branchSecretary' };
export const secretary: Holder = { personId: 'zhou', role: 'communitySecretary' };
export const monday = at('2026-11-23 09:00');

export const resident: Actor = { personId: 'wang', role: 'resident', relations: ['owner'] };
export const helper: Actor = { personId: 'chen', role: 'member', relations: ['helper'] };
export const claimer: Actor = { personId: 'chen', role: 'member', relations: ['claimer', 'helper'] };
export const staff: Actor = { ...duty, relations: ['desk'] };

/** A menu item: changing a bulb, looked at by staff first unless said otherwise. */
export function anItem(over: Partial<MenuItem> = {}): MenuItem {
  return {
    _id: 'repair',
    version: 1,
    name: '小修小补',
    elderName: '修修补补',
    category: '修补',
    icon: 'wrench',
    summary: '换灯 修水龙头',
    does: '换灯管、修水龙头',
    doesNot: '不动煤气和总电闸',
    example: '厨房灯不亮了',
    helpers: 'member',
    skills: [],
    delivery: 'now',
    urgency: 'normal',
    triage: 'staff',
    fields: [],
    deadlines: {},
    order: 4,
    active: true,
    ...over,
  };
}

export function aPlacement(over: Partial<Placement> = {}): Placement {
  return {
    id: 'order1',
    code: '1123-0001',
    item: anItem(),
    place: home,
    residentId: resident.personId,
    title: '厨房灯不亮，换灯管',
    words: '灯管买好了，在门口。',
    answers: {},
    photos: [],
    wanted: { day: '2026-11-23', from: at('2026-11-23 18:00'), until: at('2026-11-23 20:00') },
    urgency: 'normal',
    contact: 'sealed',
    chain: [duty, branch, secretary],
    now: monday,
    calendar: officeHours,
    ...over,
  };
}

/** A step that must succeed; throws the refusal otherwise. */
export function step(order: Order, act: Act, actor: Actor, now: Ms, change: Change = {}): Order {
  const decision = take(order, act, actor, change, { now, calendar: officeHours });
  if (!decision.ok) throw new Error(`${act} refused: ${decision.refusal}`);
  return decision.order;
}

const path: Record<Exclude<Order['state'], 'suspended'>, readonly [Act, Actor, Change][]> = {
  submitted: [],
  open: [['publish', staff, {}]],
  dispatched: [
    ['publish', staff, {}],
    ['assign', staff, { dispatch: { to: 'chen', role: 'member', by: duty } }],
  ],
  claimed: [
    ['publish', staff, {}],
    ['claim', helper, { claimer: { personId: 'chen', role: 'member' } }],
  ],
  inService: [
    ['publish', staff, {}],
    ['claim', helper, { claimer: { personId: 'chen', role: 'member' } }],
    ['start', claimer, {}],
  ],
  resolved: [
    ['publish', staff, {}],
    ['claim', helper, { claimer: { personId: 'chen', role: 'member' } }],
    ['start', claimer, {}],
    ['resolve', claimer, { result: { words: '换好了', photos: [] }, outcome: 'solved' }],
  ],
  closed: [
    ['publish', staff, {}],
    ['claim', helper, { claimer: { personId: 'chen', role: 'member' } }],
    ['start', claimer, {}],
    ['resolve', claimer, { result: { words: '换好了', photos: [] }, outcome: 'solved' }],
    ['confirm', resident, { confirmation: 'confirmed' }],
  ],
};

/** An order that got lawfully into a state, a minute a step. */
export function anOrder({
  state = 'submitted',
  ...over
}: Partial<Placement> & { state?: keyof typeof path } = {}): Order {
  let order = placed(aPlacement(over)).order;
  path[state].forEach(([act, actor, change], minute) => {
    order = step(order, act, actor, (over.now ?? monday) + (minute + 1) * 60_000, change);
  });
  return order;
}

/** A member of the same building, free at any time and easily reached, unless said otherwise. */
export function aHelper(over: Partial<Helper> = {}): Helper {
  const enlisted = {
    ...{ _id: 'chen', kind: 'member' as const, home: '420583/01/03/012/06/1/101/' },
    ...{ skills: [], free: [], credits: 3, lastActiveAt: monday },
  };
  return { ...newHelper(enlisted, monday), ...over };
}

export { theClock };

/** Somebody who calls, without any role unless said otherwise. */
export function aCaller(over: Partial<Caller> = {}): Caller {
  return { personId: 'somebody', home, grants: [], ...over };
}

/** A role in force. */
export function aGrant(over: Partial<Grant> = {}): Grant {
  return {
    _id: 'grant',
    personId: 'somebody',
    role: 'communityStaff',
    scope: '420583/01/03/',
    from: 0,
    until: Number.MAX_SAFE_INTEGER,
    grantedBy: 'admin',
    ...over,
  };
}
