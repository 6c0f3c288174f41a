import type { Ms } from '../calendar/time';
import type { DueStep, MenuItem, Urgency } from '../menu/item';
import type { Role, Sealed } from '../people/person';
import type { RegionPath } from '../place/region';
import type {
  Escalation,
  FollowUp,
  HandOver,
  Milestone,
  NoShow,
  Party,
  Purchase,
  Reopening,
  Slip,
  Suspension,
  Teammate,
} from './overlays';

export const orderStates = [
  'submitted',
  'open',
  'dispatched',
  'claimed',
  'inService',
  'resolved',
  'closed',
  'suspended',
] as const;
export type OrderState = (typeof orderStates)[number];

/** What came of an order. Apart from the state: closed is not solved. */
export const outcomes = [
  'solved',
  'partly',
  'explained',
  'rejected',
  'notOurs',
  'withdrawn',
  'duplicate',
  'unreachable',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What the resident said of it. Apart from the outcome: nobody answering is never satisfaction. */
export const confirmations = ['confirmed', 'unconfirmed', 'disputed'] as const;
export type Confirmation = (typeof confirmations)[number];

/** A person who answers for something, in the role that makes him answer. */
export interface Holder {
  personId: string;
  role: Role;
}

/** The one person who answers for a live order, until when, and who is next. */
export interface Accountable extends Holder {
  until: Ms;
  next?: Holder;
}

/** What may fall due: the steps an item sets deadlines for, and what follows from the order itself. */
export type DueKind = DueStep | 'publishAnyway' | 'contactHalf' | 'answerDown' | 'resume';

/** The next moment at which the clock must look at an order, and why. */
export interface Due {
  at: Ms;
  step: DueKind;
}

/** When the resident wants the service. `from` and `until` bound the visit. */
export interface Wanted {
  day: string;
  from: Ms;
  until: Ms;
}

/** One round of asking. `asked` never falls; people in it stand in the offers. */
export interface Wave {
  number: number;
  ring: number;
  at: Ms;
  until: Ms;
  asked: number;
  /** How many stand asked at once: who declines frees a place for the next. */
  places?: number;
  /** Set when the round is over: somebody claimed in it, or nobody did. */
  ended?: 'claimed' | 'nobody' | 'stopped';
}

/** How far asking has got. */
export interface Routing {
  waves: Wave[];
  firstNoticeAt?: Ms;
  /** Set once the last ring has been asked. */
  exhausted: boolean;
  /** Members who gave the order back, or refused it; they are not asked again. */
  excluded: string[];
}

/** What happened, as the people concerned may follow it. Ids only; words stay in their own fields. */
export interface TrailEntry {
  at: Ms;
  act: string;
  by?: Holder;
  wave?: number;
}

/** Out of what staff or the clock make an order. */
export const origins = ['question', 'wish', 'topic', 'session'] as const;

export interface Order {
  _id: string;
  version: number;
  /** Short number that can be said on the telephone, e.g. `1122-0031`. */
  code: string;
  itemId: string;
  /** The version of the item it was placed with: what was asked then is read from there. */
  itemVersion: number;
  itemName: string;
  icon: string;
  helpers: MenuItem['helpers'];
  skills: readonly string[];
  deadlines: MenuItem['deadlines'];
  urgency: Urgency;

  state: OrderState;
  outcome?: Outcome;
  confirmation?: Confirmation;

  /** The household, and the places around it that queries ask for. */
  place: RegionPath;
  community: RegionPath;
  grid: RegionPath;

  residentId: string;
  /** Who placed it for the resident, and how the resident agreed. */
  proxy?: { by: Holder; consent: 'phone' | 'faceToFace' | 'paper' };
  /** Relatives whom the resident lets follow along. */
  followers?: string[];
  /** What staff or the clock made it of: such an order takes no room among those that somebody may have at once. */
  madeOf?: (typeof origins)[number];
  /** The session it came of, which is over only when this is. */
  hearingId?: string;
  /** 随手拍: a place and a picture; who saw the same may say so. */
  snap?: { seconds: string[] };
  /** The item may be published without anybody's judgement when nobody looks in time. */
  selfPublishing?: true;
  title: string;
  words: string;
  answers: Record<string, string>;
  photos: string[];
  wanted: Wanted;
  /** Sealed `{ name, phone, address, note }` of the household; opened for the parties alone. */
  contact: Sealed;

  submittedAt: Ms;
  publishedAt?: Ms;
  claimedAt?: Ms;
  contactedAt?: Ms;
  startedAt?: Ms;
  resolvedAt?: Ms;
  closedAt?: Ms;

  accountable?: Accountable;
  /** The staff chain of this place: duty worker, branch secretary, community secretary, street. */
  chain: Holder[];
  /** How far up the chain accountability has moved. It never comes back down to an office that passed it on. */
  level: number;
  /** By when the accountable person of the chain must have acted, else it moves one up. */
  humanBy?: Ms;
  /** Every time somebody higher up had to answer, the latest last. */
  escalations?: Escalation[];
  /** Reminders since the claimer was heard of last. */
  reminders?: number;
  /** What a rest left of the time for the first contact, and since when that runs; absent: all of it, since the claim. */
  contactTime?: { from: Ms; minutes: number };
  /** What falls due by the state alone; `due` is that, or an escalation before it. */
  stepDue?: Due;
  due?: Due;
  /** Copy of `due.at` for the clock's index; absent when nothing is due. */
  dueAt?: Ms;

  routing: Routing;
  claimer?: { personId: string; role: Role };
  /** Who was sent; `until` where it is not the usual time, as for the residence service day. */
  dispatch?: { to: string; role: Role; by: Holder; until?: Ms };
  slip?: Slip;
  /** The residence service day it is bundled into, and the team. */
  serviceDay?: { id: string; team: string };
  handOver?: HandOver;
  suspension?: Suspension;
  noShow?: NoShow;
  reopened?: Reopening;
  followUp?: FollowUp;
  parties?: Party[];
  /** Seats of a team order, the lead's among them; who sits beside him. */
  seats?: number;
  team?: Teammate[];
  purchase?: Purchase;
  milestones?: Milestone[];
  /** Four digits that tell the right person at the door. */
  doorCode?: string;
  /** How often a dispatched person refused or let the time pass. */
  refusals: number;
  result?: { words: string; photos: string[] };
  rejection?: { reason: string; goTo: string };
  /** What the resident said was not done. */
  dispute?: { words: string; at: Ms };
  /** Why it came back last, whether dispatched or claimed; for the desk. */
  returned?: { by: Holder; reason: string; words: string; at: Ms };
  mergedInto?: string;
  rating?: {
    stars: number;
    tags: string[];
    words: string;
    at: Ms;
    reply?: { words: string; at: Ms };
  };
  lastUrgedAt?: Ms;
  trail: TrailEntry[];
}

/** States in which the order occupies the one who took it. */
export const busyStates = ['claimed', 'inService', 'suspended'] as const satisfies readonly OrderState[];

/** Everybody whose hands an order fills now: the claimer and his team, suspended or not. */
export function busyWith(order: Pick<Order, 'state' | 'claimer' | 'team'>): string[] {
  if (!order.claimer || !busyStates.some((state) => state === order.state)) return [];
  return [order.claimer.personId, ...(order.team ?? []).map(({ personId }) => personId)];
}

/** Places in a team order that nobody sits on yet. */
export function freeSeats({
  seats = 1,
  team = [],
  claimer,
}: Pick<Order, 'seats' | 'team' | 'claimer'>): number {
  return claimer ? Math.max(0, seats - 1 - team.length) : 0;
}

/** The state that counts for who has the order: of a suspended one the state it goes back to. */
export function standsIn(order: Pick<Order, 'state' | 'suspension'>): OrderState {
  return order.state === 'suspended' ? (order.suspension?.from ?? 'suspended') : order.state;
}

/** A trail longer than this drops its oldest entries but the first; the events keep them all. */
export const TRAIL_LIMIT = 40;

/** Whether an order is still anybody's business. */
export function isLive(order: Pick<Order, 'state'>): boolean {
  return order.state !== 'closed';
}

/**
 * The invariants of one order, as sentences about what is wrong; empty when it is sound.
 * Every change is checked against them before it is committed.
 */
export function violations(order: Order): string[] {
  const state = standsIn(order);
  const taken = state === 'claimed' || state === 'inService' || state === 'resolved';
  const dueNow = isLive(order) ? order.due !== undefined : order.due === undefined;
  const sound: [boolean, string][] = [
    [isLive(order) === (order.accountable !== undefined), 'somebody answers exactly for a live order'],
    [dueNow, 'a live order has a deadline, a closed one none'],
    [order.dueAt === order.due?.at, 'dueAt is due.at'],
    [isLive(order) || order.outcome !== undefined, 'a closed order has an outcome'],
    [state === 'closed' || taken === (order.claimer !== undefined), 'claimer and state agree'],
    [(state === 'dispatched') === (order.dispatch !== undefined), 'dispatch and state agree'],
    [(order.state === 'suspended') === (order.suspension !== undefined), 'suspension and state agree'],
    [order.team === undefined || order.team.length < (order.seats ?? 1), 'a team has its seats'],
    [order.level < Math.max(1, order.chain.length), 'somebody stands on the level'],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [`not so: ${what}`]));
}
