import type { Urgency } from '../menu/item';

/** One round of asking: whom, for how many minutes, and how many at least and at most. */
export interface Round {
  ring: number;
  area: 'grid' | 'community';
  minutes: number;
  least: number;
  most: number;
}

export interface Policy {
  /** Stored with every decision, so that a replay knows what it was taken by. */
  version: string;
  alpha: number;
  /** Weight against those who served recently. */
  lambda: number;
  /** A wave asks until the chance of at least one yes reaches this. */
  target: number;
  rounds: Record<Urgency, readonly Round[]>;
  maxLiveOrders: number;
  maxUnanswered: number;
  maxNoticesADay: number;
}

/** Neighbours first: own building and grid, then the community; then a human by name. */
export const firstPolicy: Policy = {
  version: '2026-11-1',
  alpha: 1,
  lambda: 0.35,
  target: 0.75,
  rounds: {
    normal: [
      { ring: 1, area: 'grid', minutes: 6, least: 2, most: 8 },
      { ring: 2, area: 'community', minutes: 10, least: 2, most: 8 },
      { ring: 2, area: 'community', minutes: 15, least: 2, most: 8 },
      { ring: 2, area: 'community', minutes: 30, least: 2, most: 8 },
    ],
    urgent: [
      { ring: 2, area: 'community', minutes: 5, least: 30, most: 30 },
      { ring: 2, area: 'community', minutes: 10, least: 40, most: 40 },
    ],
  },
  maxLiveOrders: 2,
  maxUnanswered: 2,
  maxNoticesADay: 4,
};
