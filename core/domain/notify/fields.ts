/** The kinds of field a template of WeChat may have, by how their names begin. */
export type FieldKind = keyof typeof fits;

const CUT = '…';
const signs = (text: string): string[] => Array.from(text);

/** The beginning of a text, with a mark where something was left out. */
export function cutTo(text: string, most: number): string {
  const all = signs(text);
  return all.length <= most ? text : [...all.slice(0, most - 1), CUT].join('');
}

/** One line, without what nobody sees; a dash where nothing is left. */
const line = (text: string, most: number): string =>
  cutTo(text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim(), most) || '—';

/** What of a text a field can hold, or what stands for nothing. */
const only = (text: string, what: RegExp, most: number, nothing: string): string =>
  (text.match(what) ?? []).slice(0, most).join('') || nothing;

/** A figure in a text: the first one that stands there. */
function figure(text: string, most: number): string {
  const [, minus = '', whole = '0', part = ''] = /(-?)(\d+)(\.\d{1,2})?/.exec(text) ?? [];
  return `${minus}${whole.slice(0, most)}${part}`;
}

const HAN = /\p{Script=Han}/gu;
const YEAR_AND_TIME = /(\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)( ?\d{1,2}:\d\d)?|\d{1,2}:\d\d/;

/** How a text is made to fit each kind of field: what WeChat would refuse is left out or cut, never sent. */
const fits = {
  thing: (text: string) => line(text, 20),
  const: (text: string) => line(text, 20),
  name: (text: string) => {
    const name = line(text, 10);
    return name === '—' ? '无' : name;
  },
  phrase: (text: string) => only(text, HAN, 5, '有消息'),
  symbol: (text: string) => line(text, 5),
  letter: (text: string) => only(text, /[A-Za-z]/g, 32, 'A'),
  number: (text: string) => figure(text, 32),
  character_string: (text: string) => only(text, /[0-9A-Za-z]/g, 32, '0'),
  amount: (text: string) => figure(text, 10).replace('-', ''),
  phone_number: (text: string) => only(text, /\d/g, 17, '0'),
  time: (text: string) => YEAR_AND_TIME.exec(text)?.[0] ?? '00:00',
  date: (text: string) => /\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日/.exec(text)?.[0] ?? '1970-01-01',
} as const;

/** A text made to fit a field: never refused by WeChat, whatever it was. */
export const fitted = (kind: FieldKind, text: string): string => fits[kind](text);

const isKind = (word: string): word is FieldKind => Object.hasOwn(fits, word);
export const fieldKinds: readonly FieldKind[] = Object.keys(fits).filter(isKind);
