import type { Parsed } from '@core/contract/index';
import { dayOf } from '@core/domain/calendar/time';
import type { MenuItem } from '@core/domain/menu/item';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { many } from '../kit/store';

type Input = Parsed<'order.place'>;

/** What is wrong with a filled form, by field; undefined when nothing is. */
export async function mistakesIn(
  input: Input,
  item: MenuItem | undefined,
  call: Call,
): Promise<Refused<'ITEM_GONE' | 'DAY_PAST' | 'BAD_INPUT'> | undefined> {
  if (!item?.active || item.snap) return refused('ITEM_GONE');
  if (input.wanted.day < dayOf(call.now)) return refused('DAY_PAST');
  const fields = [...wrongAnswers(input.answers, item), ...(await wrongPhotos(input.photos, call))];
  return fields.length > 0 ? refused('BAD_INPUT', { fields }) : undefined;
}

/** Answers to questions nobody asked, missing ones, and those that do not fit their question. */
function wrongAnswers(answers: Input['answers'], { fields }: MenuItem): string[] {
  const unknown = Object.keys(answers).filter((key) => !fields.some((field) => field.key === key));
  const wrong = fields.filter(({ key, kind, required, max, choices = [] }) => {
    const answer = answers[key] ?? '';
    if (answer === '') return required;
    if (kind === 'choice') return !choices.includes(answer);
    return kind === 'number' ? !/^\d{1,9}$/.test(answer) : [...answer].length > max;
  });
  return [...unknown, ...wrong.map(({ key }) => key)].map((key) => `answers.${key}`);
}

/** Pictures must have been uploaded by the caller himself. */
export async function wrongPhotos(photos: readonly string[], call: Call): Promise<string[]> {
  const files = await many('files', photos);
  const own = files.filter(
    ({ ownerId, state }) => ownerId === call.id && (state === 'uploaded' || state === 'checked'),
  );
  return own.length === new Set(photos).size ? [] : ['photos'];
}

const LONGEST_TITLE = 18;

/** The first thing said, short enough for a card. */
export function titleOf(words: string): string {
  const first = words.split(/[。！？!?\n；;]/)[0]?.trim() ?? '';
  const letters = [...(first === '' ? words : first)];
  return letters.length <= LONGEST_TITLE
    ? letters.join('')
    : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
