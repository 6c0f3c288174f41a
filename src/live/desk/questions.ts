import type { Ms } from '@core/domain/calendar/time';
import type { QuestionShelf } from '@core/domain/live/question';
import { ago } from '../../copy/times';
import type { Question } from '../words/crew';

/** What any act on a question answers; nothing when it was tapped twice. */
export type Reply = { ok: true; output: { question: Question } } | { ok: false } | undefined;

export const shelfWords: Record<QuestionShelf, string> = { open: '在等', answered: '答过', onward: '转走了' };

/** 23 人也想问 · 李** · 3 分钟前 */
export function askedWords({ seconds, asker, askedAt }: Question, now: Ms): string {
  const also = seconds === 0 ? '' : `${seconds} 人也想问`;
  return [also, asker, ago(askedAt, now)].filter(Boolean).join(' · ');
}
