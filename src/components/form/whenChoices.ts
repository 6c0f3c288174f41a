import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import { slotsLeft, type Slot } from '@core/domain/order/wanted';
import { slotWords } from '../../copy/form';
import { dayWord } from '../../copy/times';
import type { Option } from './OptionRow';

/** Orders are taken this many days ahead. */
const DAYS_AHEAD = 30;

/** The first day with hours left: today, or tomorrow when today is over. */
export function firstDay(now: Ms): string {
  const today = dayOf(now);
  return slotsLeft(today, now).length > 0 ? today : dayOf(now + DAY);
}

/** The first and the last day of the calendar: those that are no buttons. */
export function calendarBounds(now: Ms): { start: string; end: string } {
  return { start: dayOf(now + 2 * DAY), end: dayOf(now + DAYS_AHEAD * DAY) };
}

/** The days that are buttons: today while it lasts, and tomorrow. */
export function dayChoices(now: Ms): Option<string>[] {
  return [now, now + DAY]
    .map(dayOf)
    .filter((day) => slotsLeft(day, now).length > 0)
    .map((day) => ({ value: day, label: dayWord(moment(day), now) }));
}

/** The parts of a day that can still be had. The afternoon is 18 点前 once it has begun. */
export function slotChoices(day: string, now: Ms): Option<Slot>[] {
  const left = slotsLeft(day, now);
  const begun = !left.includes('morning');
  return left.map((slot) => ({
    value: slot,
    label: begun && slot === 'afternoon' ? '18 点前' : slotWords[slot],
  }));
}
