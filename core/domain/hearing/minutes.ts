import type { Ms } from '../calendar/time';
import type { Hearing } from './hearing';
import { hearingRowOf, type HearingRelation } from './steps';

/** What was said, what was settled, and what somebody is to do. */
export const entryKinds = ['said', 'decided', 'action'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const MOST_ENTRIES = 120;
export const LONGEST_ENTRY = 500;
export const LONGEST_SPEAKER = 12;
export const MOST_ENTRY_PHOTOS = 3;

/** What one line of the minutes says. */
export interface EntryWords {
  /** Under which item of the agenda; absent for what belongs to none. */
  itemId?: string | undefined;
  kind: EntryKind;
  /** 3 号 · 居民, or the name of one of the panel: never that of a neighbour. */
  speaker: string;
  words: string;
  /** Of what is to be done: by whom, and by what day. */
  who: string;
  until?: string | undefined;
  photos: string[];
}

/** When a line was written, as phones count that do not hear of each other: one more than whatever was seen, and by which phone. */
export interface Stamp {
  rev: number;
  device: string;
}

/** A line as a phone wrote it; made anew at every change. */
export interface Change {
  /** Made by the phone: sent twice, it is the same line. */
  id: string;
  /** Its number among the lines, for good. */
  place: number;
  stamp: Stamp;
  /** What the phone had seen of this line when it wrote; absent where it was new. */
  over?: Stamp | undefined;
  /** Taken out again. */
  gone: boolean;
  said: EntryWords;
  at: Ms;
}

/** A line as it stands, and what another phone had put there that whoever wrote last had not seen. */
export interface Entry extends Change {
  lost?: Change | undefined;
}

/** Which of two stamps is the later one; equal only for the same change. */
export const byStamp = (a: Stamp, b: Stamp): number =>
  a.rev - b.rev || (a.device < b.device ? -1 : Number(a.device > b.device));

/** Whether whoever wrote `later` had not seen `earlier`, though it came from another phone. */
const isLost = (earlier: Change, later: Change): boolean =>
  earlier.stamp.device !== later.stamp.device &&
  (later.over === undefined || byStamp(earlier.stamp, later.over) > 0);

/**
 * A line with one more change: whoever wrote last has it, and what he overwrote unseen is kept beside it. Changes may
 * come twice, late, and in any order: it ends the same.
 */
function mergedEntry(known: Entry | undefined, change: Change): Entry {
  if (!known) return change;
  const order = byStamp(change.stamp, known.stamp);
  if (order === 0) return known;
  const { lost, ...stands } = known;
  const latest = order > 0 ? change : stands;
  const others = [order > 0 ? stands : change, lost].filter((one) => one !== undefined);
  const unseen = others.filter((one) => isLost(one, latest)).sort((a, b) => byStamp(b.stamp, a.stamp));
  return { ...withoutLost(latest), ...(unseen[0] ? { lost: unseen[0] } : {}) };
}

const withoutLost = ({ lost: _, ...change }: Entry): Change => change;

/** The lines with some changes, in their order. */
export function merged(entries: readonly Entry[], changes: readonly Change[]): Entry[] {
  const all = new Map(entries.map((entry) => [entry.id, entry]));
  for (const change of changes) all.set(change.id, mergedEntry(all.get(change.id), change));
  return inOrder([...all.values()]);
}

type Placed = Pick<Change, 'id' | 'place'>;

/** In the order in which they were begun; of two begun on two phones at once, always the same one first. */
export const inOrder = <T extends Placed>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));

/** The lines that are read: those that were not taken out. */
export const standing = <T extends Pick<Change, 'gone'>>(entries: readonly T[]): T[] =>
  entries.filter(({ gone }) => !gone);

/** Everything that somebody wrote in these lines, for who looks whether it may be read. */
export const wordsIn = (said: readonly EntryWords[]): string[] =>
  said.flatMap(({ speaker, words, who }) => [speaker, words, who]).filter((one) => one !== '');

/** Whether somebody in these relations writes the minutes. */
export const writesMinutes = (relations: readonly HearingRelation[]): boolean =>
  hearingRowOf('publishMinutes').by.some((relation) => relations.includes(relation));

/** Whether the minutes are being written: from the first minute until they are published. */
export const areWritten = ({ state }: Pick<Hearing, 'state'>): boolean =>
  state === 'inSession' || state === 'minutesDraft';

/** Whether a line belongs under an item there is, or under none. */
export const isUnderItem = ({ agenda }: Pick<Hearing, 'agenda'>, { itemId }: EntryWords): boolean =>
  itemId === undefined || agenda.some(({ id }) => id === itemId);
