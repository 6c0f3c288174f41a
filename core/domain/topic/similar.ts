import type { Topic } from './topic';

/** Each two signs of a text that stand beside each other; what is neither a letter nor a digit parts them. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const signs = [...run];
    for (let n = 0; n + 1 < signs.length; n += 1) pairs.add(`${signs[n] ?? ''}${signs[n + 1] ?? ''}`);
  }
  return pairs;
}

/** How much of what was said somebody else has said already: 0 nothing, 1 all of it. */
export function likeness(said: Set<string>, other: Set<string>): number {
  if (said.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of said) if (other.has(pair)) shared += 1;
  return shared / Math.min(said.size, other.size);
}

type Compared = Pick<Topic, '_id' | 'title' | 'words' | 'place' | 'category' | 'seconds'>;

const LIKE_ENOUGH = 0.2;

/**
 * Of topics already there those most like a new one: the same words weigh most, then the same kind and the same place;
 * of equals what more people second. Another kind counts only where the words are alike.
 */
export function mostAlike<T extends Compared>(
  said: Pick<Compared, 'title' | 'place' | 'category'>,
  topics: readonly T[],
  most: number,
): T[] {
  const wanted = pairsOf(said.title);
  const weighed = topics.map((topic) => {
    const words = likeness(wanted, pairsOf(`${topic.title} ${topic.words}`));
    const kind = topic.category === said.category ? 0.2 : 0;
    const near = topic.place.startsWith(said.place) || said.place.startsWith(topic.place) ? 0.1 : 0;
    return { topic, words, score: words + kind + near };
  });
  return weighed
    .filter(({ topic, words }) => words >= LIKE_ENOUGH || topic.category === said.category)
    .sort((a, b) => b.score - a.score || b.topic.seconds.length - a.topic.seconds.length)
    .slice(0, most)
    .map(({ topic }) => topic);
}
