import type { Output } from '@core/contract';

export type Item = Output<'menu.list'>['list'][number];

/** Services on the home page itself; the rest are one tap further. */
export const ON_HOME = 8;
const ON_ELDER_HOME = 4;
/** What old people ask for most, by the drawings that stand for it: shopping, looking in, repairs, the doctor. */
const FOR_ELDERS = ['basket', 'hand-heart', 'wrench', 'stethoscope'];

/** What is ordered for a household; snaps stand apart from these. */
export const services = (items: readonly Item[]): Item[] => items.filter(({ snap }) => snap !== true);

/** The services of an elder's home; others fill the place of one that a menu does not have. */
export function forElders(all: readonly Item[]): Item[] {
  const items = services(all);
  const first = FOR_ELDERS.flatMap((icon) => items.find((item) => item.icon === icon) ?? []);
  return [...first, ...items.filter((item) => !first.includes(item))].slice(0, ON_ELDER_HOME);
}

const seenIn = ({ name, elderName, category, summary, does, example }: Item): string =>
  [name, elderName, category, summary, does, example].join(' ').toLowerCase();

/**
 * The services that fit what was typed or said, best first. Everybody says it in his own words, so two
 * characters in common are a hit; all words of the menu are searched, not the names alone.
 */
export function matching(items: readonly Item[], asked: string): Item[] {
  const text = asked.trim().toLowerCase();
  if (text === '') return [...items];
  const pairs = pairsOf(text);
  return items
    .map((item) => ({ item, hits: hits(seenIn(item), text, pairs) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ item }) => item);
}

function hits(words: string, text: string, pairs: readonly string[]): number {
  if (words.includes(text)) return pairs.length + 1;
  return pairs.filter((pair) => words.includes(pair)).length;
}

function pairsOf(text: string): string[] {
  const letters = [...text.replace(/\s+/g, '')];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** The menu by category, in the menu's own order. */
export function byCategory(items: readonly Item[]): { category: string; items: Item[] }[] {
  const categories = [...new Set(items.map(({ category }) => category))];
  return categories.map((category) => ({
    category,
    items: items.filter((item) => item.category === category),
  }));
}
