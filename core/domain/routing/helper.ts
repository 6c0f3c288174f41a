import { DAY, type Ms } from '../calendar/time';
import { at, type Nearness, type RegionPath } from '../place/region';
import type { Away } from './away';

/** A stretch of the week in which somebody is free: ISO weekday (1 = Monday), hours of the day. */
export interface FreeTime {
  weekday: number;
  fromHour: number;
  untilHour: number;
}

/** An amount that fades: it was `value` at `at` and falls by e every seven days. */
export interface Fading {
  value: number;
  at: Ms;
}

/** A registered member or volunteer as routing sees him: no name, no telephone. Keyed by the person. */
export interface Helper {
  _id: string;
  kind: 'member' | 'volunteer';
  home: RegionPath;
  grid: RegionPath;
  community: RegionPath;
  skills: string[];
  free: FreeTime[];
  /** «今天别找我»: not before this moment. */
  awayUntil?: Ms;
  /** Times he will not be there, from his calendar. */
  away?: Away[];
  /** Orders claimed or in service. */
  liveOrders: number;
  /** Offers waiting for an answer. */
  unanswered: number;
  noticesToday: { day: string; count: number };
  /** Copy of the fading count for the candidates' index. */
  notices7d: number;
  recentNotices: Fading;
  recentServices: Fading;
  asked: number;
  yes: number;
  /** How many yes these requests were worth, had he always said yes: by how near and when he was asked. */
  hoped?: number;
  stars: { sum: number; count: number };
  lastAskedAt: Ms;
  /** Messages WeChat may still deliver to him. */
  credits: number;
  lastActiveAt: Ms;
}

/** What is known of a helper when he begins. */
type Enlisted = Pick<Helper, '_id' | 'kind' | 'home' | 'skills' | 'free' | 'credits' | 'lastActiveAt'>;

/** Where routing looks for somebody who lives here. @throws RangeError when the home lies above a grid. */
export function areasOf(home: RegionPath): Pick<Helper, 'home' | 'grid' | 'community'> {
  const grid = at('grid', home);
  const community = at('community', home);
  if (!grid || !community) throw new RangeError(`a helper lives in a grid: ${home}`);
  return { home, grid, community };
}

/** A registered helper who has not been asked yet. @throws RangeError when the home lies above a grid. */
export function newHelper(enlisted: Enlisted, now: Ms): Helper {
  return {
    ...enlisted,
    ...areasOf(enlisted.home),
    liveOrders: 0,
    unanswered: 0,
    noticesToday: { day: '', count: 0 },
    notices7d: 0,
    recentNotices: { value: 0, at: now },
    recentServices: { value: 0, at: now },
    asked: 0,
    yes: 0,
    stars: { sum: 0, count: 0 },
    lastAskedAt: 0,
  };
}

/** A fading amount at a moment. */
export function fadedTo(amount: Fading, now: Ms): number {
  return amount.value * Math.exp(-Math.max(0, now - amount.at) / (7 * DAY));
}

/** The same amount with something added at a moment. */
export function addedTo(amount: Fading, now: Ms, more = 1): Fading {
  return { value: fadedTo(amount, now) + more, at: now };
}

/** Why somebody was asked, in kinds the screens have words for. */
export type Reason =
  | { kind: 'near'; near: Nearness }
  | { kind: 'skill'; skill: string }
  | { kind: 'free' }
  | { kind: 'fewServices'; count: number };
