import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { QuestionShelf } from '@core/domain/live/question';
import { ago } from '../../copy/times';

export type Question = Output<'question.onAir'>['question'];

/** What any act on a question answers; nothing when it was tapped twice. */
export type Reply = { ok: true; output: { question: Question } } | { ok: false } | undefined;

export const shelfWords: Record<QuestionShelf, string> = { open: '在等', answered: '答过', onward: '转走了' };

/** 23 人也想问 · 李** · 3 分钟前 */
export function askedWords({ seconds, asker, askedAt }: Question, now: Ms): string {
  const also = seconds === 0 ? '' : `${seconds} 人也想问`;
  return [also, asker, ago(askedAt, now)].filter(Boolean).join(' · ');
}

/** What became of it. */
export function endWords({ state, onAirAt, answer }: Question): string {
  if (state === 'order') return '转成点单，网格员来办';
  if (state === 'topic') return '转成议题';
  if (answer) return `写的答复：${answer}`;
  return onAirAt === undefined ? '答过了' : '直播里答过了';
}
