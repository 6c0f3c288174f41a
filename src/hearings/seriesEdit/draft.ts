import { dayOf, type Ms } from '@core/domain/calendar/time';
import type { HolidayRule, Nth, Rhythm, SeriesFormat, SlotLength } from '@core/domain/hearing/series';
import type { Series, SeriesSaid } from '../words/series';

/** A series while it is written: numbers as their rows show them, people of a chair as one line. */
export interface SeriesDraft {
  place: string;
  title: string;
  words: string;
  format: SeriesFormat;
  every: 'week' | 'month';
  interval: number;
  weekdays: number[];
  nth: Nth;
  weekday: number;
  from: string;
  time: string;
  minutes: number;
  venue: string;
  roomId: string;
  seats: string;
  slotMinutes: SlotLength;
  onHoliday: HolidayRule;
  lanes: { title: string; people: string }[];
}

export const blankSeries = (place: string, now: Ms): SeriesDraft => ({
  ...{ place, title: '', words: '', format: 'openDoor', every: 'week', interval: 1, weekdays: [1] },
  ...{ nth: 1, weekday: 4, from: dayOf(now), time: '15:00', minutes: 120, venue: '', roomId: '' },
  ...{ seats: '20', slotMinutes: 15, onHoliday: 'skip', lanes: [{ title: '书记', people: '' }] },
});

/** A series taken up again. */
export function draftOf(series: Series): SeriesDraft {
  const { place, title, words, format, rhythm, from, time, minutes, venue, roomId = '', seats } = series;
  const { slotMinutes, onHoliday, lanes } = series;
  const week = rhythm.every === 'week' ? rhythm : { interval: 1, weekdays: [1] };
  const month = rhythm.every === 'month' ? rhythm : { nth: 1 as const, weekday: 4 };
  return {
    ...{ place, title, words, format, from, minutes, venue, roomId, slotMinutes, onHoliday },
    ...{ every: rhythm.every, interval: week.interval, weekdays: week.weekdays, ...month },
    time: `${time.hour}:${String(time.minute).padStart(2, '0')}`,
    seats: String(seats),
    lanes: lanes.map((lane) => ({ title: lane.title, people: lane.people.join('、') })),
  };
}

const namesIn = (line: string): string[] =>
  line
    .split(/[、,，\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function rhythmOf({ every, interval, weekdays, nth, weekday }: SeriesDraft): Rhythm {
  return every === 'week' ? { every, interval, weekdays } : { every, nth, weekday };
}

/** What is sent: what was left empty is not there. */
export function saidOf(draft: SeriesDraft): SeriesSaid {
  const [hour = 0, minute = 0] = draft.time.split(':').map(Number);
  const { place, format, from, minutes, slotMinutes, onHoliday, roomId } = draft;
  return {
    ...{ place, format, from, minutes, slotMinutes, onHoliday, time: { hour, minute } },
    ...{ title: draft.title.trim(), words: draft.words.trim(), rhythm: rhythmOf(draft) },
    venue: { words: draft.venue.trim(), ...(roomId === '' ? {} : { roomId }) },
    seats: Math.max(1, Number(draft.seats) || 0),
    lanes: draft.lanes
      .map(({ title, people }) => ({ title: title.trim(), people: namesIn(people) }))
      .filter(({ title, people }) => title !== '' && people.length > 0),
  };
}

export type Lack = 'title' | 'venue' | 'weekdays';
/** What is missing, in the order of the form. */
export function lacksIn({ title, venue, every, weekdays }: SeriesDraft): Lack[] {
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(every === 'week' && weekdays.length === 0 ? (['weekdays'] as const) : []),
    ...(venue.trim() === '' ? (['venue'] as const) : []),
  ];
}
export const lackWords: Record<Lack, string> = {
  title: '请写个名字',
  venue: '请写在哪里开',
  weekdays: '至少选一天',
};
