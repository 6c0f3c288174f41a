import type { WorkingCalendar } from '../calendar/clocks';
import { DAY, dayOf, moment, type Ms } from '../calendar/time';
import type { Routing, Wanted } from '../order/order';
import { nearness, type Nearness, type RegionPath } from '../place/region';
import type { Asked } from './asked';
import { isAway, misses } from './away';
import { isFree } from './eligible';
import { fadedTo, type Helper } from './helper';
import type { Policy } from './policy';
import { planRefill, planWave, type Chosen, type Situation } from './wave';

/** What counted of a candidate: how near, not where; how often, not for what. */
export interface Seen {
  id: string;
  kind: Helper['kind'];
  near: Nearness;
  beside: boolean;
  own: boolean;
  skilled: boolean;
  free: 'any' | 'fits' | 'not';
  away: boolean;
  gaveItBack: boolean;
  asked: boolean;
  reachable: boolean;
  liveOrders: number;
  unanswered: number;
  noticesToday: number;
  recentNotices: number;
  recentServices: number;
  hoped: number;
  yes: number;
  stars: Helper['stars'];
}

/**
 * How one wave, or the refill of one, came about: everything that was weighed and what came of it. Holds no name, no
 * telephone and no place, and is enough to come to the same again.
 */
export interface Decision {
  at: Ms;
  /** How many had said «not this time» when places were filled anew; absent for a new wave. */
  declined?: number;
  order: Pick<Asked, 'urgency' | 'helpers' | 'skills'>;
  routing: Pick<Routing, 'waves' | 'firstNoticeAt' | 'exhausted'>;
  candidates: Seen[];
  policy: Policy;
  calendar: WorkingCalendar;
  chosen: Chosen[];
  after: Pick<Routing, 'waves' | 'firstNoticeAt' | 'exhausted'>;
}

export interface Planned {
  chosen: Chosen[];
  routing: Routing;
}

/** What is kept of a plan and of what it was made from. */
export function decisionOf(situation: Situation, planned: Planned, declined?: number): Decision {
  const { order, candidates, policy, calendar, now } = situation;
  const { urgency, helpers, skills } = order;
  return {
    at: now,
    ...(declined === undefined ? {} : { declined }),
    order: { urgency, helpers, skills },
    routing: heldSoFar(order.routing),
    candidates: candidates.map((helper) => seen(helper, situation)),
    ...{ policy, calendar, chosen: planned.chosen },
    after: heldSoFar(planned.routing),
  };
}

const heldSoFar = ({ waves, firstNoticeAt, exhausted }: Routing): Decision['routing'] => ({
  ...{ waves, exhausted },
  ...(firstNoticeAt === undefined ? {} : { firstNoticeAt }),
});

function seen(helper: Helper, { order, asked, now }: Situation): Seen {
  return {
    id: helper._id,
    kind: helper.kind,
    near: nearness(order.place, helper.home),
    beside: order.beside?.includes(helper.grid) ?? false,
    own: order.residentId === helper._id,
    skilled: order.skills.every((skill) => helper.skills.includes(skill)),
    free: helper.free.length === 0 ? 'any' : isFree(helper.free, order.wanted) ? 'fits' : 'not',
    away: isAway(helper, now) || misses(helper, order.wanted),
    gaveItBack: order.routing.excluded.includes(helper._id),
    asked: asked.has(helper._id),
    reachable: helper.credits > 0 || helper.lastActiveAt >= now - DAY,
    liveOrders: helper.liveOrders,
    unanswered: helper.unanswered,
    noticesToday: helper.noticesToday.day === dayOf(now) ? helper.noticesToday.count : 0,
    recentNotices: fadedTo(helper.recentNotices, now),
    recentServices: fadedTo(helper.recentServices, now),
    hoped: helper.hoped ?? helper.asked,
    yes: helper.yes,
    stars: helper.stars,
  };
}

/** Comes to the plan of a decision again, by the same code, from what is kept of it alone. */
export function replay(decision: Decision): Pick<Decision, 'chosen' | 'after'> | undefined {
  const { at: now, declined, policy, calendar } = decision;
  const situation: Situation = {
    order: orderOf(decision),
    asked: new Set(decision.candidates.filter(({ asked }) => asked).map(({ id }) => id)),
    candidates: decision.candidates.map((one) => helperOf(one, decision)),
    ...{ policy, calendar, now },
  };
  const planned = declined === undefined ? planWave(situation) : planRefill(situation, declined);
  return planned && { chosen: planned.chosen, after: heldSoFar(planned.routing) };
}

/** A place that stands for the order's, and homes as near to it as the candidates' were. */
const HERE = '0/0/0/0/0/0/0/';
const BESIDE = '0/0/0/1/';
const homes: Readonly<Record<Nearness, RegionPath>> = {
  stairwell: '0/0/0/0/0/0/1/',
  building: '0/0/0/0/0/1/1/',
  grid: '0/0/0/0/1/1/1/',
  community: '0/0/0/2/1/1/1/',
  beyond: '0/0/1/1/1/1/1/',
};
/** A visit on some Monday morning, and free times that meet it or do not. */
const MONDAY = '1970-01-05';
const wanted: Wanted = { day: MONDAY, from: moment(MONDAY, 10), until: moment(MONDAY, 12) };
const free = {
  any: [],
  fits: [{ weekday: 1, fromHour: 0, untilHour: 24 }],
  not: [{ weekday: 2, fromHour: 0, untilHour: 24 }],
} as const;

function orderOf({ order, routing, candidates }: Decision): Asked {
  const excluded = candidates.filter(({ gaveItBack }) => gaveItBack).map(({ id }) => id);
  return {
    ...order,
    ...{ place: HERE, grid: '0/0/0/0/', community: '0/0/0/', beside: [BESIDE], wanted },
    residentId: candidates.find(({ own }) => own)?.id ?? '',
    routing: { ...routing, excluded },
  };
}

function helperOf(one: Seen, { order, at: now }: Decision): Helper {
  return {
    ...{ _id: one.id, kind: one.kind, home: homes[one.near], community: '0/0/0/' },
    grid: one.beside ? BESIDE : '0/0/0/2/',
    skills: one.skilled ? [...order.skills] : [],
    free: [...free[one.free]],
    awayUntil: one.away ? now + 1 : 0,
    ...{ liveOrders: one.liveOrders, unanswered: one.unanswered },
    noticesToday: { day: dayOf(now), count: one.noticesToday },
    ...{ notices7d: one.recentNotices, lastAskedAt: 0 },
    recentNotices: { value: one.recentNotices, at: now },
    recentServices: { value: one.recentServices, at: now },
    ...{ asked: one.hoped, hoped: one.hoped, yes: one.yes, stars: one.stars },
    ...{ credits: one.reachable ? 1 : 0, lastActiveAt: 0 },
  };
}
