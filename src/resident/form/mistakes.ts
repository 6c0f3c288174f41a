import type { Refusal } from '../../services/cloud';
import type { Draft, Item } from './draft';

/** What is wrong, by the id of the row it stands under. */
export type Mistakes = Readonly<Record<string, string>>;

/** The id of an item's own question, so that it never meets one of ours. */
export const answerRow = (key: string): string => `answer-${key}`;

const WORDS_MAX = 500;

/** What must be put right before sending; the rows come in the order of the form. */
export function mistakesIn(item: Item, draft: Draft): Mistakes {
  const wrong: Record<string, string> = {};
  if (draft.words.trim() === '') wrong['words'] = '请写一下要什么，几个字也行';
  else if ([...draft.words].length > WORDS_MAX) wrong['words'] = `写得太长了，最多 ${WORDS_MAX} 字`;
  for (const field of item.fields) {
    const answer = draft.answers[field.key]?.trim() ?? '';
    const mistake = mistakeInAnswer(field, answer);
    if (mistake) wrong[answerRow(field.key)] = mistake;
  }
  return wrong;
}

function mistakeInAnswer(field: Item['fields'][number], answer: string): string | undefined {
  if (answer === '') return field.required ? `请告诉我们「${field.label}」` : undefined;
  if (field.kind === 'number' && !/^\d+(\.\d+)?$/.test(answer)) return '请写数字';
  return [...answer].length > field.max ? `写得太长了，最多 ${field.max} 字` : undefined;
}

/** The rows that have not been touched since they were found wrong. */
export function stillWrong(wrong: Mistakes, then: Draft, now: Draft): Mistakes {
  const rows = Object.entries(wrong).filter(([row]) => valueOf(row, then) === valueOf(row, now));
  return Object.fromEntries(rows);
}

function valueOf(row: string, draft: Draft): string {
  if (row === 'when') return `${draft.day} ${draft.slot} ${draft.urgency}`;
  if (row === 'words' || row === 'note') return draft[row];
  return draft.answers[row.slice(answerRow('').length)] ?? '';
}

/** What the cloud found wrong, under the row it belongs to; undefined when it belongs to no row. */
export function mistakesFrom(
  refusal: Pick<Refusal, 'code' | 'fields'>,
  sentence: string,
): Mistakes | undefined {
  if (refusal.code === 'TEXT_REFUSED') return { words: sentence };
  if (refusal.code === 'DAY_PAST') return { when: sentence };
  if (refusal.code !== 'BAD_INPUT') return undefined;
  const rows = (refusal.fields ?? []).map(rowOf).filter((row) => row !== undefined);
  return rows.length === 0 ? undefined : Object.fromEntries(rows.map((row) => [row, sentence]));
}

function rowOf(path: string): string | undefined {
  const [first, second] = path.split('.');
  if (first === 'answers' && second) return answerRow(second);
  return { words: 'words', wanted: 'when', note: 'note', photos: 'words' }[first ?? ''];
}
