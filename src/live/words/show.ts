import type { Output } from '@core/contract';
import type { ShowState } from '@core/domain/live/show';
import type { Ms } from '@core/domain/calendar/time';
import { dayWord, clock } from '../../copy/times';

export type ShowCard = Output<'show.list'>['list'][number];
export type Show = Output<'show.get'>['show'];

export const showStateWords: Record<ShowState, string> = {
  planned: '排好了',
  announced: '预告',
  rehearsing: '在试播',
  live: '直播中',
  interrupted: '信号断了',
  ended: '播完了',
  replay: '可以回看',
  archived: '收起来了',
  cancelled: '取消了',
};

/** 今天 19:30–20:30 */
export const showHours = ({ startsAt, endsAt }: Pick<ShowCard, 'startsAt' | 'endsAt'>, now: Ms): string =>
  `${dayWord(startsAt, now)} ${clock(startsAt)}–${clock(endsAt)}`;
