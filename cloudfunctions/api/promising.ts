import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';

const MORNING = 9;
const EVENING = 20;

/** The morning of a day that lies ahead, by at most so many days; undefined when it does not. */
export function morningOf(day: string, now: Ms, most: number): Ms | undefined {
  return isAhead(day, now, most) && day > dayOf(now) ? moment(day, MORNING) : undefined;
}

/** The evening of today or of a day ahead, by at most so many days; undefined when it is past. */
export function eveningOf(day: string, now: Ms, most: number): Ms | undefined {
  const evening = moment(day, EVENING);
  return isAhead(day, now, most) && evening > now ? evening : undefined;
}

const isAhead = (day: string, now: Ms, most: number): boolean =>
  day >= dayOf(now) && day <= dayOf(now + most * DAY);
