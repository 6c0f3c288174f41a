import { DAY, dayOf, MINUTE, moment, type Ms } from '../calendar/time';
import type { PublicHolidays } from '../settings/hours';
import { isAnnouncedInTime } from './conditions';
import { plannedDates, type PlannedDate } from './dates';
import type { Hearing, SeatPool } from './hearing';
import { sittersOn } from './rota';
import type { Setting } from './scheduled';
import { slotsOf, WEEKS_AHEAD, type Series } from './series';

/** A date makes one session, however often it is set; a date that is moved keeps its own. */
export const sessionIdOf = (seriesId: string, day: string): string => `${seriesId}-${day}`;

/** When what is held on a day begins and ends. */
export function hoursOn({ time, minutes }: Pick<Series, 'time' | 'minutes'>, day: string) {
  const startsAt = moment(day, time.hour, time.minute);
  return { startsAt, endsAt: startsAt + minutes * MINUTE };
}

/** Slots one after another, or one row of chairs. */
function poolsOf(series: Series, startsAt: Ms): SeatPool[] {
  const { seats, slotMinutes } = series;
  if (slotMinutes === 0) return [{ id: '0', role: 'anyone', seats }];
  const long = slotMinutes * MINUTE;
  return Array.from({ length: slotsOf(series) }, (_, n) => {
    const from = startsAt + n * long;
    return { id: String(n), role: 'anyone', seats: 1, from, until: from + long };
  });
}

/** The session of a date, as somebody would have set it. */
export function sessionOf(series: Series, date: PlannedDate & { on: string }): Setting {
  const { _id: seriesId, format, place, title, words, venue, host } = series;
  const hours = hoursOn(series, date.on);
  return {
    ...{ _id: sessionIdOf(seriesId, date.day), seriesId, format, place, title, words, venue, host },
    ...hours,
    panel: sittersOn(series, date).map((sitter) => `${sitter.title} ${sitter.name}`),
    pools: poolsOf(series, hours.startsAt),
    ...{ agenda: [], parties: [], quorum: 0 },
  };
}

/** The sessions that should be set by now: of the next weeks, and none so near that nobody would hear of it in time. */
export function sessionsDue(series: Series, holidays: PublicHolidays, now: Ms): Setting[] {
  if (!series.running) return [];
  const until = dayOf(now + WEEKS_AHEAD * 7 * DAY);
  return plannedDates(series, holidays, [dayOf(now), until])
    .flatMap(({ on, ...date }) => (on === undefined ? [] : [sessionOf(series, { ...date, on })]))
    .filter(({ format, startsAt }) => isAnnouncedInTime(format, startsAt, now));
}

/** What a session that is set already takes over from its series; what staff wrote on the one session stays. */
export function realigned(hearing: Hearing, wanted: Setting): Partial<Hearing> | undefined {
  const { title, words, startsAt, endsAt, panel, pools } = wanted;
  // A room that was booked for its hours is kept as long as these stay.
  const keeps =
    hearing.venue.bookingId !== undefined && hearing.startsAt === startsAt && hearing.endsAt === endsAt;
  const venue = keeps ? hearing.venue : wanted.venue;
  const change = { title, words, startsAt, endsAt, venue, panel, pools };
  const same = Object.entries(change).every(
    ([key, value]) => JSON.stringify(hearing[key as keyof Hearing]) === JSON.stringify(value),
  );
  return same ? undefined : change;
}
