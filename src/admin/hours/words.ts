import type { HoursFault } from '@core/domain/settings/hours';
import { MOST_DAYS, LONGEST_CLOSED } from '@core/domain/settings/hours';
import { fullDay } from '../../copy/times';
import { moment } from '@core/domain/calendar/time';

/** What is wrong with opening hours, under the row it concerns. */
export const faultWords: Record<HoursFault, string> = {
  shortDay: '关门要比开门晚至少两小时',
  noWeekday: '一周至少开一天',
  tooManyDays: `另外写的日子最多 ${MOST_DAYS} 天`,
  closedAndOpened: '同一天不能又休息又上班',
  longClosed: `连着关门不能超过 ${LONGEST_CLOSED} 天，居民的单子会没人答复`,
};

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
export const weekdays = WEEKDAYS.map((label, index) => ({ label, number: index + 1 }));

export const holidayChoices = [
  { value: 'open', label: '照常有人' },
  { value: 'closed', label: '跟着放假' },
] as const;

/** 国庆节 · 休息. */
export const comingWords = ({ name, open }: { name: string; open: boolean }): string =>
  `${name} · ${open ? '开门' : '休息'}`;

/** From when the holidays are not known yet. */
export const provisionalWords = (from: string): string =>
  `${fullDay(moment(from))}起的放假安排国家还没公布，先按平常的星期算，公布后再改。`;
