import type { Item } from './draft';
import { answerRow, type Mistakes } from './mistakes';

/** One question a page: what, each of the item's own questions, when, and everything read back. */
export type Question = 'words' | 'when' | 'check' | `answer-${string}`;

/** The pages of an elder's order, in order. */
export function questionsOf(item: Item): Question[] {
  const own = item.fields.map(({ key }): Question => `answer-${key}`);
  return ['words', ...own, 'when', 'check'];
}

/** The mistake that keeps an elder on this page; other pages' mistakes wait for theirs. */
export function mistakeOn(question: Question, mistakes: Mistakes): Mistakes {
  const mistake = mistakes[question];
  return mistake === undefined ? {} : { [question]: mistake };
}

/** The item's own question that stands on this page. */
export function fieldOn(question: Question, item: Item): Item['fields'][number] | undefined {
  return item.fields.find(({ key }) => answerRow(key) === question);
}

/** Where one leads who ordered with one tap: the first question that must be answered, else everything read back. */
export function afterUsual(questions: readonly Question[], item: Item): number {
  const asked = questions.findIndex((question) => fieldOn(question, item)?.required === true);
  return asked >= 0 ? asked : questions.indexOf('check');
}

/** Where a mistake found at the end leads back to. */
export function firstWrong(questions: readonly Question[], mistakes: Mistakes): number {
  return questions.findIndex((question) => mistakes[question] !== undefined);
}
