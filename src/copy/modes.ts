import type { Output } from '@core/contract';
import type { Answer, Standing } from '@core/domain/regionMode/answer';
import { type Raised, titleOf } from '@core/domain/regionMode/episode';
import type { Ms } from '@core/domain/calendar/time';
import { when } from './times';

export type Notice = Output<'mode.current'>['list'][number];

export const modeWords: Record<Raised, string> = { urgent: '急时', wartime: '战时' };

/** 急时, or 演练（急时）: what is real never looks like a drill. */
export const modeName = ({ mode, drill }: Pick<Notice, 'mode' | 'drill'>): string =>
  drill ? `演练（${modeWords[mode]}）` : modeWords[mode];

export const noticeTitle = titleOf;

/** 桂花巷社区 · 急时 · 到明天 18:00. */
export function noticeLine(notice: Pick<Notice, 'mode' | 'drill' | 'placeName' | 'until'>, now: Ms): string {
  return `${notice.placeName} · ${modeName(notice)} · ${untilWords(notice.until, now)}`;
}

/** 到 18:00, 到明天 9:30. */
export function untilWords(until: Ms, now: Ms): string {
  const moment = when(until, now);
  return /^\d/.test(moment) ? `到 ${moment}` : `到${moment}`;
}

/** What it means for who only lives there: honest about what waits. */
export const forResidents = ({ drill }: Pick<Notice, 'drill'>): string =>
  drill ? '这是演练，点单照常' : '先办急事，不急的单可能要等久一点。有危险先打 110、119、120';

export const answerWords: Record<Answer, string> = { got: '收到', here: '我到岗了', needHelp: '需要支援' };
export const standingWords: Record<Standing, string> = { silent: '等您点一下「收到」', ...answerWords };
