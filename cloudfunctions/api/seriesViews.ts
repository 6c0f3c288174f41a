import type { Output } from '@core/contract/index';
import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { comingDates, type PlannedDate } from '@core/domain/hearing/dates';
import { sittersOn } from '@core/domain/hearing/rota';
import type { Series } from '@core/domain/hearing/series';
import { hoursOn, sessionIdOf } from '@core/domain/hearing/sessions';
import { hearingHosts } from '@core/domain/hearing/visibility';
import { isFor } from '@core/domain/notice/target';
import { holds } from '@core/domain/people/person';
import { provisionalFrom } from '@core/domain/settings/hours';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { holidayName, publicHolidays } from '../kit/holidays';
import { refused, type Refused } from '../kit/refused';
import { PAGE } from '../kit/settings';
import { many, one } from '../kit/store';
import { placeNames } from './grantView';

type Shown = Output<'series.get'>;
type Card = Output<'series.list'>['list'][number];
type ShownDate = Shown['dates'][number];

/** What a date is reckoned from, whether or not the series has been kept. */
type Dated = Pick<
  Series,
  'rhythm' | 'from' | 'until' | 'onHoliday' | 'exceptions' | 'swaps' | 'lanes' | 'time' | 'minutes'
>;

/** The next dates of a series, with the holidays they fall on and who sits. */
export function datesOf(series: Dated, from: string, count = PAGE): { dates: ShownDate[]; more?: string } {
  const { list, next } = comingDates(series, publicHolidays, { from, count });
  return { dates: list.map((date) => dateOf(series, date)), ...(next === undefined ? {} : { more: next }) };
}

function dateOf(series: Dated, date: PlannedDate): ShownDate {
  const { day, on, reason, why, provisional } = date;
  return {
    ...{ day, reason, provisional, why: why ?? holidayOf(date) },
    ...(on === undefined ? {} : hoursOn(series, on)),
    sitters: on === undefined ? [] : sittersOn(series, date),
  };
}

const holidayOf = ({ day, reason }: PlannedDate): string | undefined =>
  reason === 'holiday' || reason === 'sameDay' ? holidayName(day) : undefined;

/** Series as lines of a list, each with the next date on which it is held. */
export async function seriesCards(all: readonly Series[], call: Call): Promise<Card[]> {
  const names = await placeNames(all.map(({ place }) => place));
  return all.map((series) => cardOf(series, names.get(series.place) ?? '', call));
}

function cardOf(series: Series, placeName: string, call: Call): Card {
  const { _id: id, title, format, rhythm, time, minutes, venue, state } = series;
  const coming = series.running ? datesOf(series, dayOf(call.now)).dates : [];
  const next = coming.find(({ endsAt = 0 }) => endsAt > call.now);
  return { id, title, placeName, format, rhythm, time, minutes, venue: venue.words, state, next };
}

/** A series that is for the caller, or whose place he leads sessions in. */
export async function seriesFor(id: string, call: Call): Promise<Series | undefined> {
  const series = await one('series', id);
  if (!series) return undefined;
  const parties = isFor({ place: series.place, roles: [] }, call.caller) ? [call.id] : [];
  return call.reaches({ parties, place: series.place }) ? series : undefined;
}

/** One series with some of its dates and the sessions that are set for them. */
export async function viewOf(series: Series, call: Call, after?: string): Promise<Shown> {
  const { version, place, words, from, until, venue, seats, slotMinutes, onHoliday, lanes, endedWhy } =
    series;
  const { dates, more } = datesOf(series, after ?? dayOf(call.now));
  const ids = dates.map(({ day }) => sessionIdOf(series._id, day));
  const [[card], set] = await Promise.all([seriesCards([series], call), many('hearings', ids)]);
  if (!card) throw new Error('a series came without its line');
  const there = new Set(set.map(({ _id }) => _id));
  const leads = series.running && holds(call.caller, hearingHosts, place);
  return {
    series: {
      ...{ ...card, version, place, words, from, until, seats, slotMinutes, onHoliday, lanes, endedWhy },
      roomId: venue.roomId,
      provisionalFrom: provisionalFrom(publicHolidays),
      acts: leads ? ['save', 'except', 'swap', 'end'] : [],
    },
    dates: dates.map((date, n) => ({ ...date, hearingId: there.has(ids[n] ?? '') ? ids[n] : undefined })),
    more,
  };
}

/** The answer of every act on one series. */
export async function showSeries(
  { seriesId = '' }: ActResult,
  call: Call,
): Promise<Shown | Refused<'NOT_FOUND'>> {
  const series = await one('series', seriesId);
  return series ? viewOf(series, call) : refused('NOT_FOUND');
}

/** Whether anything is held at all within a year. */
export const comesToAnything = (series: Dated, now: number): boolean =>
  comingDates(series, publicHolidays, { from: dayOf(now), count: 60 }).list.some(
    ({ on }) => on !== undefined,
  );

/** The day a page of dates may begin on: not before a year ago. */
export const earliest = (now: number): string => dayOf(moment(dayOf(now)) - 365 * DAY);
