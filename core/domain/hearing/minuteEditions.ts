import type { Ms } from '../calendar/time';
import { hasMinutes, type Hearing } from './hearing';
import { inOrder, standing, type Change, type EntryWords } from './minutes';
import type { FloorRole } from './floor';

/** A line of published minutes. */
export interface EditionEntry {
  id: string;
  place: number;
  said: EntryWords;
}

/** What an edition says otherwise than the one before it. */
interface EditionChange {
  id: string;
  /** Absent where the line is new. */
  before?: EntryWords | undefined;
  /** Absent where it was taken out. */
  after?: EntryWords | undefined;
}

/** What people can read of a session, edition by edition, for good. */
export interface MinuteEdition {
  _id: string;
  hearingId: string;
  edition: number;
  entries: EditionEntry[];
  changes: EditionChange[];
  /** Why it says something else than before; empty of the first. */
  why: string;
  at: Ms;
}

/** The lines that people will read. */
export const editionEntries = (entries: readonly Change[]): EditionEntry[] =>
  inOrder(standing(entries)).map(({ id, place, said }) => ({ id, place, said }));

/** Other words for a line, a line that was left out, or that one goes. */
export interface Mending {
  id: string;
  gone: boolean;
  said: EntryWords;
}

/** Published lines, mended; a line that was not there stands last. */
export function mended(entries: readonly EditionEntry[], mendings: readonly Mending[]): EditionEntry[] {
  const all = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, gone, said } of mendings) {
    const last = Math.max(0, ...[...all.values()].map(({ place }) => place));
    if (gone) all.delete(id);
    else all.set(id, { id, place: all.get(id)?.place ?? last + 1, said });
  }
  return inOrder([...all.values()]);
}

/** What one edition says otherwise than the one before. */
export function changesBetween(
  before: readonly EditionEntry[],
  after: readonly EditionEntry[],
): EditionChange[] {
  const old = new Map(before.map(({ id, said }) => [id, said]));
  const fresh = new Map(after.map(({ id, said }) => [id, said]));
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)];
    if (was && is && isSame(was, is)) return [];
    return [{ id, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
}

const isSame = (a: EntryWords, b: EntryWords): boolean =>
  a.itemId === b.itemId &&
  a.kind === b.kind &&
  a.speaker === b.speaker &&
  a.words === b.words &&
  a.who === b.who &&
  a.until === b.until &&
  a.photos.join() === b.photos.join();

/** `taken`: the minutes say it now. `declined`: they do not, and why. */
export const correctionStates = ['asked', 'taken', 'declined'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** What somebody who was there remembers otherwise; of each line once. */
export interface Correction {
  _id: string;
  hearingId: string;
  entryId: string;
  edition: number;
  personId: string;
  /** As what he took part. */
  role: FloorRole;
  words: string;
  at: Ms;
  state: CorrectionState;
  answer?: string;
  answeredAt?: Ms;
}

/** Whether those who took part can still ask for a correction. */
export const canCorrect = (hearing: Hearing, now: Ms): boolean =>
  hasMinutes(hearing) && now < (hearing.correctUntil ?? 0);
