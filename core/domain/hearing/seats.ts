import { HOUR, type Ms } from '../calendar/time';
import type { Caller, Role } from '../people/person';
import type { RegionPath } from '../place/region';
import type { Hearing, HearingState, SeatPool, SeatRole } from './hearing';
import { MOST_WAITING, type SeatLine, type SeatState } from './seat';

/** What can become of a seat, from which states. `undefined` among them: who has none yet. */
const seatSteps = {
  book: [undefined, 'left'],
  promote: ['waiting'],
  accept: ['offered'],
  decline: ['offered'],
  lapse: ['offered'],
  cancel: ['seated', 'waiting', 'offered'],
  arrive: [undefined, 'seated', 'waiting', 'offered', 'left'],
  mistaken: ['came'],
} as const satisfies Record<string, readonly (SeatState | undefined)[]>;
export type SeatAct = keyof typeof seatSteps;

/** Whether a seat that stands so can be acted on so. */
export function maySeat(act: SeatAct, state: SeatState | undefined): boolean {
  const from: readonly (SeatState | undefined)[] = seatSteps[act];
  return from.includes(state);
}

/** Whoever is asked whether he takes a seat has half a day, but the seat is settled an hour before the session. */
const ANSWER_WITHIN = 12 * HOUR;
const SETTLED_BEFORE = HOUR;

/** Sessions in which people book, and those in which a seat that comes free goes to the next. */
export const isBookable = ({ state, endsAt }: Pick<Hearing, 'state' | 'endsAt'>, now: Ms): boolean =>
  state === 'registrationOpen' && now < endsAt;
const passes: readonly HearingState[] = ['registrationOpen', 'postponed', 'noQuorum'];
export const passesOn = ({ state }: Pick<Hearing, 'state'>): boolean => passes.includes(state);

/** When it is marked who has come: from an hour before it on, until the minutes are out. */
export const isArriving = ({ state, startsAt }: Pick<Hearing, 'state' | 'startsAt'>, now: Ms): boolean =>
  state === 'inSession' ||
  state === 'minutesDraft' ||
  (state === 'registrationOpen' && now >= startsAt - SETTLED_BEFORE);

/**
 * Until when a seat is kept for who is asked; undefined when it is too late to ask: then it is his at once. A session
 * that was put off has no hour yet.
 */
export function answerUntil(
  { state, startsAt }: Pick<Hearing, 'state' | 'startsAt'>,
  now: Ms,
): Ms | undefined {
  if (state !== 'registrationOpen') return now + ANSWER_WITHIN;
  const settled = startsAt - SETTLED_BEFORE;
  return now < settled ? Math.min(now + ANSWER_WITHIN, settled) : undefined;
}

const held: Record<Exclude<SeatRole, 'anyone' | 'resident'>, Role> = {
  member: 'member',
  volunteer: 'volunteer',
  propertyStaff: 'propertyStaff',
  orgUnit: 'orgUnitContact',
};

/** Whether somebody may have a seat of this pool: he lives there, or holds the role there or around it. */
export function fitsPool(
  { role }: Pick<SeatPool, 'role'>,
  { home, grants }: Pick<Caller, 'home' | 'grants'>,
  place: RegionPath,
): boolean {
  if (role === 'anyone') return true;
  if (role === 'resident') return home?.startsWith(place) === true;
  return grants.some(
    (grant) => grant.role === held[role] && (place.startsWith(grant.scope) || grant.scope.startsWith(place)),
  );
}

/** A seat, or the end of the line; undefined when the line is full, too. Nobody passes those who wait. */
export function booked(
  { held, line, next }: SeatLine,
  seats: number,
  id: string,
): { line: SeatLine; state: 'seated' | 'waiting'; number: number } | undefined {
  const free = held < seats && line.length === 0;
  if (!free && line.length >= MOST_WAITING) return undefined;
  const after = free ? { held: held + 1, line } : { held, line: [...line, id] };
  return { line: { ...after, next: next + 1 }, state: free ? 'seated' : 'waiting', number: next };
}

/** Somebody gives up what he had: a seat, or his place in line. */
export function givenUp({ held, line, next }: SeatLine, state: SeatState, id: string): SeatLine {
  if (state === 'waiting') return { held, line: line.filter((one) => one !== id), next };
  return { held: Math.max(0, held - 1), line, next };
}

/** Of one act at most so many go up: a session that had stood still is caught up with act by act. */
const MOST_AT_ONCE = 10;

/** The free seats go to those who have waited longest. */
export function passedOn(before: SeatLine, seats: number): { line: SeatLine; up: readonly string[] } {
  const free = Math.min(MOST_AT_ONCE, Math.max(0, seats - before.held));
  const up = before.line.slice(0, free);
  return { line: { ...before, held: before.held + up.length, line: before.line.slice(up.length) }, up };
}
