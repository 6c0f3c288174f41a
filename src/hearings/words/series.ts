import type { Input, Output } from '@core/contract';
import { inChina, moment, type Ms } from '@core/domain/calendar/time';
import type { HolidayRule, Nth, Rhythm, SeriesFormat } from '@core/domain/hearing/series';
import { clock, dayWord } from '../../copy/times';
import { formatWords } from './hearing';

export type Series = Output<'series.get'>['series'];
export type SeriesDate = Output<'series.get'>['dates'][number];
export type SeriesCard = Output<'series.list'>['list'][number];
export type SeriesSaid = Input<'series.save'>['said'];

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];
export const weekdayName = (weekday: number): string => `周${WEEK[weekday - 1] ?? ''}`;
export const weekdays = WEEK.map((_, n) => ({ number: n + 1, label: weekdayName(n + 1) }));

export const nthWords: Record<Nth, string> = {
  1: '第一个',
  2: '第二个',
  3: '第三个',
  4: '第四个',
  [-1]: '最后一个',
};
export const holidayWords: Record<HolidayRule, string> = { skip: '停一次', nextWorkingDay: '顺到上班第一天' };
export const seriesFormatWords: Record<SeriesFormat, string> = {
  openDoor: formatWords.openDoor,
  roundtable: formatWords.roundtable,
  forum: formatWords.forum,
};

/** 每周一, 每两周的周一、周四, 每月第一个周四. */
export function rhythmWords(rhythm: Rhythm): string {
  if (rhythm.every === 'month') return `每月${nthWords[rhythm.nth]}${weekdayName(rhythm.weekday)}`;
  const days = [...rhythm.weekdays].sort().map(weekdayName).join('、');
  return rhythm.interval === 1 ? `每${days}` : `每 ${rhythm.interval} 周的${days}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
/** 15:00–17:00 */
export function hoursWords({ time, minutes }: Pick<SeriesCard, 'time' | 'minutes'>): string {
  const until = time.hour * 60 + time.minute + minutes;
  return `${time.hour}:${two(time.minute)}–${Math.floor(until / 60)}:${two(until % 60)}`;
}

/** 每周一 15:00–17:00 · 一楼议事厅 · 下一次 11 月 30 日 周一. */
export function seriesLine(card: SeriesCard, now: Ms): string {
  const { next, state } = card;
  const coming = next?.startsAt === undefined ? '' : `下一次 ${dayWord(next.startsAt, now)}`;
  const parts = [`${rhythmWords(card.rhythm)} ${hoursWords(card)}`, card.venue];
  return [...parts, state === 'ended' ? '已经停了' : coming].filter(Boolean).join(' · ');
}

/** 11 月 30 日 周一: the day by which a date is called. */
export function dayOfWords(day: string): string {
  const at = inChina(moment(day));
  return `${at.month() + 1} 月 ${at.date()} 日 ${weekdayName(at.day() || 7)}`;
}

/** What becomes of a date, in words: held, held another day, left out, and why. */
export function dateWords(date: SeriesDate): { held: boolean; mark: string; line: string } {
  const { startsAt, endsAt, reason, why = '' } = date;
  const hours = startsAt === undefined || endsAt === undefined ? '' : `${clock(startsAt)}–${clock(endsAt)}`;
  const day = startsAt === undefined ? '' : dayOfWords(inChina(startsAt).format('YYYY-MM-DD'));
  if (reason === 'cancelled') return { held: false, mark: '停一次', line: why };
  if (reason === 'sameDay') return { held: false, mark: '停一次', line: `${why}，顺到的那天已经有一场` };
  if (reason === 'holiday' && startsAt === undefined)
    return { held: false, mark: '停一次', line: `${why}放假` };
  if (reason === 'holiday') return { held: true, mark: '顺延', line: `${why}放假，改到 ${day} ${hours}` };
  if (reason === 'moved') return { held: true, mark: '改期', line: `改到 ${day} ${hours}：${why}` };
  if (reason === 'added') return { held: true, mark: '加一场', line: `${hours}：${why}` };
  return { held: true, mark: '照常', line: hours };
}

/** 书记 周建华 · 法律顾问 张律师. */
export const sittersWords = ({ sitters }: Pick<SeriesDate, 'sitters'>): string =>
  sitters.map(({ title, name }) => `${title} ${name}`).join(' · ');
