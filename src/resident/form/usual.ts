import { keep, recall } from '../../services/storage';
import type { Item } from './draft';

const nameOf = (itemId: string): string => `usual:${itemId}`;

/** Remembers what was ordered, for next time. */
export function keepWords(itemId: string, words: string): void {
  keep(nameOf(itemId), words.trim());
}

export interface Usual {
  /** 上次写的, or 比如. */
  label: string;
  words: string;
}

/** What one tap can fill in: the words of last time, and the menu's example. */
export function usualWords(item: Item): Usual[] {
  const last = recall<string>(nameOf(item.id));
  return [
    ...(last ? [{ label: '上次写的', words: last }] : []),
    ...(item.example !== '' && item.example !== last ? [{ label: '照这样写', words: item.example }] : []),
  ];
}
