import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { QuestionKind, SurveyState } from '@core/domain/survey/survey';
import { dayWord } from '../copy/times';

export type SurveyCard = Output<'survey.list'>['list'][number];
export type SurveyView = Output<'survey.get'>['survey'];
export type Results = Output<'survey.results'>;

export const kindWords: Record<QuestionKind, string> = {
  single: '选一个',
  multi: '可以选几个',
  scale: '打 1 到 5 分',
  text: '写几句',
};
const stateWords: Record<SurveyState, string> = { draft: '草稿', open: '正在答', closed: '收了' };

/** 桂花巷社区 · 答到 11 月 30 日 周一. */
export const surveyLine = ({ placeName, until, state }: SurveyCard, now: Ms): string =>
  `${placeName} · ${state === 'open' ? `答到 ${dayWord(until - 1, now)}` : stateWords[state]}`;

/** What a choice of a question is called. */
export const choiceWords = (
  { kind, options }: { kind: QuestionKind; options: readonly string[] },
  at: number,
): string => (kind === 'scale' ? `${at + 1} 分` : (options[at] ?? ''));

/** 12 人 · 60 %. */
export const shareLine = (count: number, of: number): string =>
  of === 0 ? `${count} 人` : `${count} 人 · ${Math.round((count * 100) / of)} %`;
