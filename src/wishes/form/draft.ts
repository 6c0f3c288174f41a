import type { Input } from '@core/contract';
import type { Season, Wisher, WishKind } from '@core/domain/wish/wish';
import type { Photo } from '../../components/form/PhotoPicker';

type Said = Input<'wish.submit'>;
type Proxy = NonNullable<Said['proxy']>;

/** A part as it is typed. */
export interface DraftPart {
  title: string;
  count: string;
}

/** A wish as far as it is said; kept until it is sent. */
export interface Draft {
  /** Oneself, a neighbour who has a record (as his guardian or keeper), or one written down now. */
  who: 'self' | 'ward' | 'neighbour';
  ward?: { id: string; name: string; household: string; address: string } | undefined;
  household?: { path: string; name: string } | undefined;
  name: string;
  phone: string;
  consent?: Proxy['consent'] | undefined;
  wisher?: Wisher | undefined;
  kind?: WishKind | undefined;
  season?: Season | undefined;
  title: string;
  words: string;
  worth: string;
  parts: readonly DraftPart[];
  photos: readonly Photo[];
}

export const blank: Draft = {
  ...{ who: 'self', name: '', phone: '', title: '', words: '', worth: '', parts: [], photos: [] },
};

/** The questions, in the order in which they are asked: those that belong together on a card, one a page for an elder. */
export const cards = [
  ['who'],
  ['wisher', 'kind'],
  ['title', 'words', 'more'],
  ['parts'],
  ['photos'],
] as const;
export type Question = (typeof cards)[number][number];
export const questions: readonly Question[] = cards.flat();

/** What is wrong, by row. */
export type Mistakes = Partial<
  Record<'who' | 'consent' | 'wisher' | 'kind' | 'title' | 'words' | 'worth' | 'parts', string>
>;

/** On which page each row stands. */
const rows: Record<Question, readonly (keyof Mistakes)[]> = {
  who: ['who', 'consent'],
  wisher: ['wisher'],
  kind: ['kind'],
  title: ['title'],
  words: ['words'],
  more: ['worth'],
  parts: ['parts'],
  photos: [],
};

export function mistakesIn(draft: Draft): Mistakes {
  const { who, ward, household, name, consent, wisher, kind, title, words, worth, parts } = draft;
  const nobody = (who === 'ward' && !ward) || (who === 'neighbour' && (!household || name.trim() === ''));
  const wrong: [keyof Mistakes, boolean, string][] = [
    ['who', nobody, '请说清楚是替谁说的'],
    ['consent', who !== 'self' && consent === undefined, '请选本人或监护人怎么同意的'],
    ['wisher', wisher === undefined, '请选是谁的心愿'],
    ['kind', kind === undefined, '请选是哪一种'],
    ['title', title.trim() === '', '请写一句想要什么'],
    ['words', words.trim() === '', '请说一说为什么想要'],
    ['worth', worth !== '' && !/^\d{1,5}$/.test(worth), '请写整数，比如 80'],
    ['parts', parts.some((part) => part.title.trim() === '' || countOf(part) < 1), '每一份都要写名字和份数'],
  ];
  return Object.fromEntries(wrong.flatMap(([row, is, sentence]) => (is ? [[row, sentence]] : [])));
}

/** What is wrong on one page. */
export const mistakesOn = (question: Question, wrong: Mistakes): Mistakes =>
  Object.fromEntries(rows[question].flatMap((row) => (wrong[row] === undefined ? [] : [[row, wrong[row]]])));

/** The first question about which something is wrong. */
export const questionOf = (wrong: Mistakes): Question | undefined =>
  questions.find((question) => rows[question].some((row) => wrong[row] !== undefined));

const countOf = ({ count }: DraftPart): number => (/^\d{1,2}$/.test(count) ? Number(count) : 0);

/** The draft as it is sent; undefined while something is missing. */
export function inputOf(draft: Draft): Said | undefined {
  const { wisher, kind, season } = draft;
  if (Object.keys(mistakesIn(draft)).length > 0 || !wisher || !kind) return undefined;
  const proxy = proxyOf(draft);
  return {
    ...{ wisher, kind, title: draft.title.trim(), words: draft.words.trim() },
    ...(season === undefined ? {} : { season }),
    worth: draft.worth === '' ? 0 : Number(draft.worth),
    parts: draft.parts.map((part) => ({ title: part.title.trim(), count: countOf(part) })),
    photos: draft.photos.map(({ fileId }) => fileId),
    ...(proxy ? { proxy } : {}),
  };
}

function proxyOf({ who, ward, household, name, phone, consent }: Draft): Proxy | undefined {
  if (who === 'self' || !consent) return undefined;
  if (who === 'ward') return ward && { household: ward.household, name: ward.name, ward: ward.id, consent };
  const written = phone.trim() === '' ? {} : { phone };
  return household && { household: household.path, name: name.trim(), consent, ...written };
}
