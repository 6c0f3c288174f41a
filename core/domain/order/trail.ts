import type { Ms } from '../calendar/time';
import type { Holder, Order, Wave } from './order';

/** How many of a wave opened their offer, and how many said «not this time». */
export interface WaveTally {
  seen: number;
  declined: number;
}
/** Tallies by wave number. They stand apart from the order so that looking never races with claiming. */
export type Tallies = Readonly<Record<string, WaveTally>>;

/** One row of the dispatch trail. `mark`: done, over without success, happening now, still to come. */
export interface TrailStep {
  kind: string;
  mark: 'done' | 'none' | 'now' | 'later';
  at?: Ms;
  /** The hour by which a step to come must have happened. */
  until?: Ms;
  by?: Holder;
  wave?: { number: number; ring: number; asked: number } & WaveTally;
}

function waveStep(wave: Wave, tallies: Tallies): TrailStep {
  const tally = tallies[String(wave.number)] ?? { seen: 0, declined: 0 };
  const mark = wave.ended === 'claimed' ? 'done' : wave.ended ? 'none' : 'now';
  return {
    kind: wave.asked === 0 ? 'nobodyToAsk' : 'wave',
    mark: wave.asked === 0 ? 'none' : mark,
    at: wave.at,
    until: wave.until,
    wave: { number: wave.number, ring: wave.ring, asked: wave.asked, ...tally },
  };
}

function past(order: Order, tallies: Tallies): TrailStep[] {
  return order.trail.flatMap((entry): TrailStep[] => {
    if (entry.act !== 'ask')
      return [{ kind: entry.act, mark: 'done', at: entry.at, ...(entry.by ? { by: entry.by } : {}) }];
    const wave = order.routing.waves.find(({ number }) => number === entry.wave);
    return wave ? [waveStep(wave, tallies)] : [];
  });
}

function toCome(order: Order, moreRounds: boolean): TrailStep[] {
  const until = order.due?.at;
  const later = (kind: string, by?: Holder, hour = until): TrailStep => ({
    kind,
    mark: 'later',
    ...(hour === undefined ? {} : { until: hour }),
    ...(by ? { by } : {}),
  });
  switch (order.state) {
    case 'submitted':
      return [later('publish', order.accountable), { kind: 'claim', mark: 'later' }];
    case 'open': {
      const waiting = order.routing.waves.at(-1);
      const next =
        moreRounds && waiting && !waiting.ended ? [later('nextWave', undefined, waiting.until)] : [];
      return [...next, later('claim', order.accountable?.next ?? order.accountable, order.humanBy)];
    }
    case 'dispatched':
      return [later('accept', order.dispatch && { personId: order.dispatch.to, role: order.dispatch.role })];
    case 'claimed':
      return [
        ...(order.contactedAt === undefined ? [later('contact', order.claimer)] : []),
        later('start', order.claimer, order.wanted.until),
        { kind: 'resolve', mark: 'later' },
      ];
    case 'inService':
      return [later('resolve', order.claimer, undefined)];
    case 'resolved':
      return [later('confirm')];
    default:
      return [];
  }
}

/** The dispatch trail: what happened, what is happening, and what happens next and by when. */
export function trailOf(order: Order, tallies: Tallies, moreRounds: boolean): TrailStep[] {
  return [...past(order, tallies), ...toCome(order, moreRounds)];
}
