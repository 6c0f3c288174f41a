import type { Input } from '@core/contract';
import { at } from '@core/domain/place/region';
import type { TopicCategory, TopicConsent } from '@core/domain/topic/topic';
import type { Photo } from '../../components/form/PhotoPicker';

type Said = Input<'topic.propose'>;

/** How far around the door it reaches. */
export const reaches = ['building', 'grid', 'community'] as const;
export type Reach = (typeof reaches)[number];

/** A topic as far as it is said; kept until it is sent. */
export interface Draft {
  who: 'self' | 'neighbour';
  household?: { path: string; name: string } | undefined;
  name: string;
  phone: string;
  consent?: TopicConsent | undefined;
  /** 只跟调解员说. */
  isPrivate: boolean;
  category?: TopicCategory | undefined;
  title: string;
  reach?: Reach | undefined;
  words: string;
  photos: readonly Photo[];
}

export const blank: Draft = {
  ...{ who: 'self', name: '', phone: '', isPrivate: false, title: '', words: '', photos: [] },
};

/** The questions in their order; what neighbours have said already is shown before one says it all oneself. */
export const questions = [
  'who',
  'isPrivate',
  'category',
  'title',
  'reach',
  'similar',
  'words',
  'photos',
] as const;
export type Question = (typeof questions)[number];

/** What stands on a page together; an elder is asked one thing a page. */
export const pages: readonly (readonly Question[])[] = [
  ['who', 'isPrivate', 'category', 'title', 'reach'],
  ['similar'],
  ['words', 'photos'],
];

export type Mistakes = Partial<Record<'who' | 'consent' | 'category' | 'title' | 'reach' | 'words', string>>;

const rows: Partial<Record<Question, readonly (keyof Mistakes)[]>> = {
  who: ['who', 'consent'],
  category: ['category'],
  title: ['title'],
  reach: ['reach'],
  words: ['words'],
};

export function mistakesIn({ who, household, name, consent, category, title, reach }: Draft): Mistakes {
  const nobody = who === 'neighbour' && (!household || name.trim() === '');
  const wrong: [keyof Mistakes, boolean, string][] = [
    ['who', nobody, '请说清楚是替谁提的'],
    ['consent', who !== 'self' && consent === undefined, '请选本人怎么同意的'],
    ['category', category === undefined, '请选是哪方面的事'],
    ['title', title.trim() === '', '请写一句要议什么'],
    ['reach', reach === undefined, '请选是哪里的事'],
  ];
  return Object.fromEntries(wrong.flatMap(([row, is, sentence]) => (is ? [[row, sentence]] : [])));
}

/** What is wrong on one page. */
export const mistakesOn = (page: readonly Question[], wrong: Mistakes): Mistakes =>
  Object.fromEntries(
    page.flatMap((question) =>
      (rows[question] ?? []).flatMap((row) => (wrong[row] === undefined ? [] : [[row, wrong[row]]])),
    ),
  );

/** The place it is about, from whose door it is; undefined where there is none. */
export function placeOf({ who, household, reach }: Draft, home: string | undefined): string | undefined {
  const door = who === 'self' ? home : household?.path;
  return door === undefined || reach === undefined ? undefined : at(reach, door);
}

/** The draft as it is sent; undefined while something is missing. */
export function inputOf(draft: Draft, home: string | undefined): Said | undefined {
  const { category, isPrivate, household, consent, phone, name } = draft;
  const place = placeOf(draft, home);
  if (Object.keys(mistakesIn(draft)).length > 0 || !category || place === undefined) return undefined;
  const written = phone.trim() === '' ? {} : { phone };
  const proxy =
    draft.who === 'neighbour' && household && consent
      ? { proxy: { household: household.path, name: name.trim(), consent, ...written } }
      : {};
  return {
    ...{ category, place, isPrivate, title: draft.title.trim(), words: draft.words.trim() },
    photos: draft.photos.map(({ fileId }) => fileId),
    ...proxy,
  };
}
