import type { Ms } from '../calendar/time';
import type { DueStep, MenuItem, Urgency } from '../menu/item';
import type { Role, Sealed } from '../people/person';
import type { RegionPath } from '../place/region';

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

/** The next moment at which the clock must look at an order, and why. */
export interface Due {
  at: Ms;
  step: DueStep;
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
  due?: Due;
  /** Copy of `due.at` for the clock's index; absent when nothing is due. */
  dueAt?: Ms;

  routing: Routing;
  claimer?: { personId: string; role: Role };
  dispatch?: { to: string; role: Role; by: Holder };
  /** How often a dispatched person refused or let the time pass. */
  refusals: number;
  result?: { words: string; photos: string[] };
  rejection?: { reason: string; goTo: string };
  /** What the resident said was not done. */
  dispute?: { words: string; at: Ms };
  /** Why it came back last, whether dispatched or claimed; for the desk. */
  returned?: { by: Holder; reason: string; words: string; at: Ms };
  mergedInto?: string;
  rating?: { stars: number; tags: string[]; words: string; at: Ms };
  lastUrgedAt?: Ms;
  trail: TrailEntry[];
}

/** States in which the order occupies the one who took it. */
export const busyStates = ['claimed', 'inService'] as const satisfies readonly OrderState[];

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
  const wrong: string[] = [];
  if (isLive(order) && !order.accountable) wrong.push('a live order has nobody accountable');
  if (!isLive(order) && order.accountable) wrong.push('a closed order still has somebody accountable');
  if (isLive(order) && !order.due) wrong.push('a live order has no deadline');
  if (order.dueAt !== order.due?.at) wrong.push('dueAt differs from due.at');
  if (!isLive(order) && !order.outcome) wrong.push('a closed order has no outcome');
  const taken = order.state === 'claimed' || order.state === 'inService' || order.state === 'resolved';
  if (taken !== (order.claimer !== undefined) && order.state !== 'closed')
    wrong.push('claimer and state disagree');
  if ((order.state === 'dispatched') !== (order.dispatch !== undefined))
    wrong.push('dispatch and state disagree');
  return wrong;
}
