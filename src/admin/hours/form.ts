import type { Input, Output } from '@core/contract';
import { type HoursFault } from '@core/domain/settings/hours';

export type Shown = Output<'hours.get'>;
type Hours = Input<'hours.change'>['hours'];

/** What is being set, times as their rows show them. */
export interface HoursDraft {
  from: string;
  until: string;
  weekdays: number[];
  holidays: 'open' | 'closed';
  closed: string[];
  opened: string[];
}

type Time = Hours['from'];
const timeOf = ({ hour, minute }: Time): string => `${hour}:${String(minute).padStart(2, '0')}`;
const read = (text: string): Time => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
};

/** Every half hour from six in the morning to half past eleven at night. */
const halfHours = Array.from({ length: 36 }, (_, half) =>
  timeOf({ hour: 6 + Math.floor(half / 2), minute: (half % 2) * 30 }),
);

/** The times to choose from; one that is set and no half hour stands first. */
export const timesWith = (value: string): { value: string; label: string }[] =>
  [...new Set([...(halfHours.includes(value) ? [] : [value]), ...halfHours])].map((time) => ({
    value: time,
    label: time,
  }));

export const draftOf = ({ from, until, weekdays, keepsHolidays, closed, opened }: Hours): HoursDraft => ({
  ...{ from: timeOf(from), until: timeOf(until), weekdays, closed, opened },
  holidays: keepsHolidays ? 'closed' : 'open',
});

export const hoursOf = ({ from, until, weekdays, holidays, closed, opened }: HoursDraft): Hours => ({
  ...{ from: read(from), until: read(until), weekdays, closed, opened },
  keepsHolidays: holidays === 'closed',
});

/** Puts a number in or takes it out; the week stays in order. */
export const toggled = (numbers: readonly number[], one: number): number[] =>
  numbers.includes(one)
    ? numbers.filter((number) => number !== one)
    : [...numbers, one].sort((a, b) => a - b);

/** The row under which a fault is said. */
export const rowOf: Record<HoursFault, 'until' | 'weekdays' | 'closed'> = {
  shortDay: 'until',
  noWeekday: 'weekdays',
  tooManyDays: 'closed',
  closedAndOpened: 'closed',
  longClosed: 'closed',
};
