import { recorded } from '../trail/trail';
import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { wishConditionOf, type WishConditionRefusal } from './conditions';
import { wishDueAfter } from './deadlines';
import { wishNoticesOf, type WishNotice } from './notices';
import { wishRowOf, type WishAct, type WishRelation } from './steps';
import {
  isFull,
  isWishLive,
  leftOf,
  wishViolations,
  WISH_TRAIL,
  type Pledge,
  type Wish,
  type WishHolder,
} from './wish';

/** Who acts: the person, and every relation in which he stands to this wish. */
export interface WishActor extends WishHolder {
  relations: readonly WishRelation[];
}

/** A person-less actor: the timer. */
export const theWishClock: WishActor = { personId: 'clock', role: 'admin', relations: ['clock'] };

export type WishRefusal = 'NOT_YOURS' | 'TAKEN' | WishConditionRefusal;

export type WishDecision =
  { ok: true; wish: Wish; notify: WishNotice[] } | { ok: false; refusal: WishRefusal };

/** What an act sets besides the state. */
export type WishChange = Partial<
  Pick<
    Wish,
    'verified' | 'wall' | 'delivery' | 'dispute' | 'declined' | 'decision' | 'converted' | 'thanks' | 'story'
  >
> & {
  /** How much of each part whoever pledges takes on, and for which unit. */
  pledge?: Pick<Pledge, 'takes' | 'unitId'>;
  /** What somebody says who gives it back. */
  why?: string;
};

export interface WishCircumstances {
  now: Ms;
  calendar: WorkingCalendar;
  /** Who holds the offices of the place now, lowest first. */
  chain: readonly WishHolder[];
}

/** Whether somebody in these relations may take this step now. */
export function mayWish(wish: Wish, act: WishAct, by: readonly WishRelation[]): boolean {
  const asking = by.includes('owner') || by.includes('placer');
  const attempt = { isAsking: asking };
  return refusalOf(wish, act, by) === undefined && wishConditionOf(wish, act, attempt) === undefined;
}

function refusalOf(wish: Wish, act: WishAct, by: readonly WishRelation[]): WishRefusal | undefined {
  const row = wishRowOf(act);
  if (!row.by.some((relation) => by.includes(relation))) return 'NOT_YOURS';
  if (row.from.includes(wish.state)) return undefined;
  const gone = act === 'claim' || act === 'pledge';
  return gone && wish.pledges.length > 0 ? 'TAKEN' : 'NOT_NOW';
}

/**
 * Decides one step of a wish's life. Pure: nothing is sent and nothing is stored; who must be told comes back in `notify`.
 * @throws Error when the change would break an invariant of the wish: that is a bug, never a user's mistake.
 */
export function takeWish(
  wish: Wish,
  act: WishAct,
  actor: WishActor,
  { pledge, why, ...change }: WishChange,
  { now, calendar, chain }: WishCircumstances,
): WishDecision {
  const { personId, role, relations } = actor;
  const isAsking = relations.includes('owner') || relations.includes('placer');
  const attempt = {
    isClock: relations.includes('clock'),
    isAsking,
    ...(pledge ? { takes: pledge.takes } : {}),
  };
  const refusal = refusalOf(wish, act, relations) ?? wishConditionOf(wish, act, attempt);
  if (refusal) return { ok: false, refusal };
  const by: WishHolder = { personId, role };
  const pledges = pledgesAfter(wish, act, by, pledge, now);
  const next: Wish = { ...wish, ...change, pledges, version: wish.version + 1 };
  next.state = stateAfter(next, act);
  stamp(next, wish, act, now);
  next.level = levelAfter(next, act, chain);
  if (act === 'release') next.released = { words: why ?? '', at: now };
  const outcome = wishRowOf(act).outcome;
  if (outcome) next.outcome = outcome;
  next.due = wishDueAfter(next, act, now, calendar);
  next.dueAt = next.due?.at;
  const isClock = relations.includes('clock');
  next.trail = recorded(wish.trail, { at: now, act, ...(isClock ? {} : { by }) }, WISH_TRAIL);
  if (!next.due) for (const key of ['due', 'dueAt'] as const) delete next[key];
  const wrong = wishViolations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${wish.state}: ${wrong.join('; ')}`);
  return { ok: true, wish: next, notify: wishNoticesOf(wish, next, act, { personId, chain }) };
}

function pledgesAfter(
  wish: Wish,
  act: WishAct,
  by: WishHolder,
  pledge: WishChange['pledge'],
  at: Ms,
): Pledge[] {
  const unit = pledge?.unitId === undefined ? {} : { unitId: pledge.unitId };
  if (act === 'claim') return [{ by, ...unit, takes: leftOf(wish), at }];
  if (act === 'pledge' && pledge) return [...wish.pledges, { by, ...unit, takes: pledge.takes, at }];
  if (act === 'unpledge') return wish.pledges.filter((one) => one.by.personId !== by.personId);
  return act === 'release' ? [] : wish.pledges;
}

function stateAfter(next: Wish, act: WishAct): Wish['state'] {
  const { to } = wishRowOf(act);
  if (to === 'asPledged') return next.pledges.length > 0 ? 'coClaiming' : 'published';
  return to ?? next.state;
}

/** Sets when what was done was done, and clears what belonged to the state that was left. */
function stamp(next: Wish, before: Wish, act: WishAct, now: Ms): void {
  if (act === 'publish') {
    next.publishedAt = now;
    next.waitingSince = now;
  }
  if (act === 'keep') {
    next.waitingSince = now;
    delete next.unitsAskedAt;
  }
  if (act === 'claim' || (act === 'pledge' && isFull(next))) next.claimedAt = now;
  if (act === 'contact') next.contactedAt = now;
  if (act === 'mend') {
    next.claimedAt = now;
    delete next.delivery;
  }
  if (act === 'deliver') next.deliveredAt = now;
  if (act === 'confirm') next.confirmedAt = now;
  if (act === 'offerUnits') next.unitsAskedAt = now;
  if (act === 'warn') next.warned = true;
  if (act === 'call') next.toCall = true;
  if (act === 'handUp') next.toDecide = true;
  if (!isWishLive(next)) next.closedAt ??= now;
  settle(next, before);
}

function settle(next: Wish, before: Wish): void {
  if (!isFull(next))
    for (const key of ['claimedAt', 'contactedAt', 'warned', 'delivery'] as const) delete next[key];
  if (next.state !== 'inProgress') delete next.warned;
  if (next.state !== 'delivered') delete next.toCall;
  const decided = next.state !== before.state && next.state !== 'coClaiming' && next.state !== 'published';
  if (decided || next.waitingSince !== before.waitingSince) delete next.toDecide;
}

/** Silence moves it one up. What waited for 15 days is the community secretary's; a new stretch begins at the bottom. */
function levelAfter(next: Wish, act: WishAct, chain: readonly WishHolder[]): number {
  const top = Math.max(0, chain.length - 1);
  if (act === 'escalate') return Math.min(next.level + 1, top);
  if (act === 'handUp') {
    const secretary = chain.findIndex(({ role }) => role === 'communitySecretary');
    return secretary < 0 ? top : secretary;
  }
  return ['verify', 'publish', 'deliver', 'keep', 'confirm'].includes(act) ? 0 : next.level;
}
