import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import type { ListCategory } from '@core/domain/unit/lists';

/** One line of an offer or a need as it is being written. */
export interface LineDraft {
  title: string;
  category: ListCategory | undefined;
  quantity: string;
  from: string;
  until: string;
}

/** What is offered or needed lasts a month until somebody says otherwise. */
const USUAL_DAYS = 30;

export const blankLine = (now: Ms): LineDraft => ({
  title: '',
  category: undefined,
  quantity: '',
  from: dayOf(now),
  until: dayOf(now + USUAL_DAYS * DAY),
});

export type LineMistakes = Readonly<Partial<Record<'title' | 'category' | 'until', string>>>;

/** What must be put right before it can be sent. */
export function lineMistakes({ title, category, from, until }: LineDraft, now: Ms): LineMistakes {
  const wrong: Partial<Record<'title' | 'category' | 'until', string>> = {};
  if (title.trim() === '') wrong.title = '请写一句，别人一看就懂';
  if (!category) wrong.category = '请选是哪一类';
  if (until < from || until < dayOf(now)) wrong.until = '结束的日子要在开始以后，也不能过了';
  return wrong;
}

/** The line as the cloud takes it; undefined while something is lacking. */
export function lineOf(draft: LineDraft, now: Ms) {
  const { title, category, quantity, from, until } = draft;
  if (!category || Object.keys(lineMistakes(draft, now)).length > 0) return undefined;
  return { title: title.trim(), category, quantity: quantity.trim(), from, until };
}
