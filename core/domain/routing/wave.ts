import { after, type WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import type { Routing } from '../order/order';
import type { Asked } from './asked';
import { ineligible } from './eligible';
import type { Helper, Reason } from './helper';
import type { Policy, Round } from './policy';
import { chanceOfYes, circumstances, reasonsFor, score } from './rank';

export interface Situation {
  order: Asked;
  /** Everybody asked for this order before, in whatever wave. */
  asked: ReadonlySet<string>;
  /** The ring's candidates as the index gave them, at most 100. */
  candidates: readonly Helper[];
  policy: Policy;
  calendar: WorkingCalendar;
  now: Ms;
}

export interface Chosen {
  personId: string;
  reasons: Reason[];
  /** How much a yes was to be hoped for by nearness and hour; his history is weighed against it. */
  hope: number;
  score: number;
}

/** The round of that number, from 0; undefined beyond the last. Whoever could ask nobody does not ask again. */
export function roundAt({ urgency, routing }: Asked, policy: Policy, number: number): Round | undefined {
  const rounds = policy.rounds[urgency];
  const repeats = routing.firstNoticeAt === undefined ? 0 : policy.again[urgency];
  return rounds[number] ?? (number < rounds.length + repeats ? rounds.at(-1) : undefined);
}

/** What the next round is; undefined when every round has been held. */
export function nextRound(order: Asked, policy: Policy): Round | undefined {
  return roundAt(order, policy, order.routing.waves.length);
}

/** The first k of the ranking whose chance of at least one yes reaches the target, within the round's bounds. */
export function choose({ order, asked, candidates, policy, now }: Situation, round: Round): Chosen[] {
  const ranked = candidates
    .filter((helper) => ineligible(order, helper, asked, policy, now) === undefined)
    .map((helper) => ({ helper, score: score(order, helper, policy, now) }))
    .sort((a, b) => b.score - a.score || (a.helper._id < b.helper._id ? -1 : 1));
  const chosen: Chosen[] = [];
  let nobody = 1;
  for (const { helper, score } of ranked) {
    if (chosen.length >= round.most || (chosen.length >= round.least && 1 - nobody >= policy.target)) break;
    nobody *= 1 - chanceOfYes(order, helper, policy, now);
    const hope = circumstances(order, helper, policy, now);
    chosen.push({ personId: helper._id, reasons: reasonsFor(order, helper, now), hope, score });
  }
  return chosen;
}

/**
 * The next wave: whom to ask and what the order's routing becomes. A round with nobody to ask is held empty and
 * ends at once, so that the next ring follows in the same minute; one that is held again lasts all the same, since
 * somebody may be free by then. After the last one asking is exhausted.
 */
export function planWave(situation: Situation): { chosen: Chosen[]; routing: Routing } {
  const { order, policy, calendar, now } = situation;
  const waves = order.routing.waves.map((wave) =>
    wave.ended ? wave : { ...wave, ended: 'nobody' as const },
  );
  const round = nextRound(order, policy);
  if (!round) return { chosen: [], routing: { ...order.routing, waves, exhausted: true } };
  const chosen = choose(situation, round);
  const kind = order.urgency === 'urgent' ? 'wall' : 'day';
  const isFirst = waves.length < policy.rounds[order.urgency].length;
  const until = chosen.length === 0 && isFirst ? now : after(kind, now, round.minutes, calendar);
  const asked = chosen.length;
  const wave = { number: waves.length + 1, ring: round.ring, at: now, until, asked, places: asked };
  const firstNoticeAt = order.routing.firstNoticeAt ?? (chosen.length > 0 ? now : undefined);
  return { chosen, routing: { ...order.routing, waves: [...waves, wave], firstNoticeAt, exhausted: false } };
}

/**
 * Who is asked in the places that were freed by «not this time»: the next best of the same ring, until the same hour.
 * Undefined when no wave is running, every place is held, or nobody is left in the ring.
 */
export function planRefill(
  situation: Situation,
  declined: number,
): { chosen: Chosen[]; routing: Routing } | undefined {
  const { order, policy, now } = situation;
  const wave = order.routing.waves.at(-1);
  const round = roundAt(order, policy, order.routing.waves.length - 1);
  if (!wave || wave.ended || wave.until <= now || !round) return undefined;
  const free = (wave.places ?? 0) - (wave.asked - declined);
  const chosen = free > 0 ? choose(situation, { ...round, least: free, most: free }) : [];
  if (chosen.length === 0) return undefined;
  const fuller = { ...wave, asked: wave.asked + chosen.length };
  return { chosen, routing: { ...order.routing, waves: [...order.routing.waves.slice(0, -1), fuller] } };
}
