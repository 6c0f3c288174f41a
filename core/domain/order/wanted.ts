import { dayOf, HOUR, moment, type Ms } from '../calendar/time';
import type { Wanted } from './order';

export const slots = ['morning', 'afternoon', 'evening', 'any'] as const;
export type Slot = (typeof slots)[number];

/** The hours in which a visit of this part of the day may begin and must have ended. */
export const slotHours: Readonly<Record<Slot, { from: number; until: number }>> = {
  morning: { from: 8, until: 12 },
  afternoon: { from: 12, until: 18 },
  evening: { from: 18, until: 20 },
  any: { from: 8, until: 20 },
};

/** Nobody can be asked and be there in less than this. */
const SHORTEST = HOUR / 2;
/** What cannot wait, or has no hours left today, is wanted from now on within this. */
const SOON = 2 * HOUR;

/** The parts of a day that can still be asked for; empty when the day is over. */
export function slotsLeft(day: string, now: Ms): Slot[] {
  return slots.filter((slot) => moment(day, slotHours[slot].until) - now >= SHORTEST);
}

/** A day and a part of it as moments. Today's begin with the next half hour and never end before they begin. */
export function wantedOn(day: string, slot: Slot, now: Ms): Wanted {
  const from = moment(day, slotHours[slot].from);
  const until = moment(day, slotHours[slot].until);
  if (day !== dayOf(now)) return { day, from, until };
  return until - now < SHORTEST
    ? { day, from: now, until: now + SOON }
    : { day, from: Math.max(from, Math.ceil(now / SHORTEST) * SHORTEST), until };
}
