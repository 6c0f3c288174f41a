import type { Output } from '@core/contract';
import { moment, type Ms } from '@core/domain/calendar/time';

export type DayCard = Output<'serviceDay.get'>['day'];
export type TeamView = Output<'serviceDay.team'>['team'];

/** What a day is at, in a word. */
export const dayStateWords: Record<DayCard['state'], string> = {
  planned: '还没开报名',
  signUp: '正在报名',
  matched: '分好组了',
  underway: '正在进行',
  wrappedUp: '收工了',
  cancelled: '取消了',
};

/** 12 月 5 日 9 点到 12 点; a day that may still move says so. */
export function dayWords({ day, provisional, fromHour, untilHour }: DayCard): string {
  const [, month, date] = day.split('-').map(Number);
  const hours = `${month} 月 ${date} 日 ${fromHour} 点到 ${untilHour} 点`;
  return provisional ? `${hours}（暂定）` : hours;
}

/** How far a day is, by its numbers. */
export const countWords = ({ counts }: DayCard): string =>
  `${counts.signUps} 人报名 · ${counts.orders} 单 · ${counts.teams} 组`;

/** Who goes together; the first one leads. */
export const teamWords = ({ people }: TeamView): string =>
  people.map(({ name, lead }) => (lead ? `${name}（组长）` : name)).join('、');

/** Whether it is the day. */
export const isToday = (day: DayCard, now: Ms): boolean => moment(day.day) <= now;
