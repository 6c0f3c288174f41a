import type { Ms } from '../calendar/time';
import { escalationOf } from './escalation';
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

function later(kind: string, by?: Holder, until?: Ms): TrailStep {
  return {
    kind,
    mark: 'later',
    ...(until === undefined ? {} : { until }),
    ...(by ? { by } : {}),
  };
}

function toCome(order: Order, moreRounds: boolean): TrailStep[] {
  const waiting = escalationOf(order);
  const answer = waiting && [
    later(waiting.answer ? 'promised' : 'answerDown', waiting.answer?.to ?? waiting.to, waiting.until),
  ];
  return [...stepsToCome(order, moreRounds), ...(answer ?? [])];
}

function stepsToCome(order: Order, moreRounds: boolean): TrailStep[] {
  const until = order.stepDue?.at;
  const { claimer, dispatch } = order;
  switch (order.state) {
    case 'submitted':
      return [later('publish', order.accountable, until), { kind: 'claim', mark: 'later' }];
    case 'open': {
      const waiting = order.routing.waves.at(-1);
      const next =
        moreRounds && waiting && !waiting.ended ? [later('nextWave', undefined, waiting.until)] : [];
      if (escalationOf(order)) return next;
      return [...next, later('claim', order.accountable?.next ?? order.accountable, order.humanBy)];
    }
    case 'dispatched':
      return [later('accept', dispatch && { personId: dispatch.to, role: dispatch.role }, until)];
    case 'claimed':
      return [
        ...(order.contactedAt === undefined ? [later('contact', claimer, until)] : []),
        later('start', claimer, order.wanted.until),
        { kind: 'resolve', mark: 'later' },
      ];
    case 'inService':
      return [later('resolve', claimer)];
    case 'resolved':
      return [later('confirm', undefined, until)];
    case 'suspended':
      return [later('resume', undefined, until)];
    case 'closed':
      return [];
  }
}

/** The dispatch trail: what happened, what is happening, and what happens next and by when. */
export function trailOf(order: Order, tallies: Tallies, moreRounds: boolean): TrailStep[] {
  return [...past(order, tallies), ...toCome(order, moreRounds)];
}
