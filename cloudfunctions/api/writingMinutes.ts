import {
  changesBetween,
  editionEntries,
  mended,
  type EditionEntry,
  type Mending,
  type MinuteEdition,
} from '@core/domain/hearing/minuteEditions';
import { MOST_ENTRIES, type Change, type EntryWords } from '@core/domain/hearing/minutes';
import type { Call } from '../kit/call';
import type { HearingRow } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { find, many } from '../kit/store';
import type { Tx } from '../kit/transaction';

/** Lines that were taken out are kept too, so that a late change does not bring them back. */
const MOST_LINES = 2 * MOST_ENTRIES;
const MOST_PHOTOS = 40;

export const editionId = (hearingId: string, edition: number): string => `${hearingId}-${edition}`;

/** The lines that say something. */
export const readableLines = (entries: readonly Change[]): EditionEntry[] =>
  editionEntries(entries).filter(({ said }) => said.words !== '' || said.photos.length > 0);

/** Whether there is more than can be looked over. */
export function areTooMany(lines: readonly Pick<Change, 'gone' | 'said'>[]): boolean {
  const read = lines.filter(({ gone }) => !gone);
  const photos = read.reduce((sum, { said }) => sum + said.photos.length, 0);
  return lines.length > MOST_LINES || read.length > MOST_ENTRIES || photos > MOST_PHOTOS;
}

/** Whether every picture is the caller's own, or has stood in the minutes before. */
export async function areOwnPhotos(
  call: Call,
  said: readonly EntryWords[],
  before: readonly { said: EntryWords }[],
): Promise<boolean> {
  const known = new Set(before.flatMap((one) => one.said.photos));
  const fresh = [...new Set(said.flatMap(({ photos }) => photos))].filter((photo) => !known.has(photo));
  const files = await many('files', fresh);
  return files.length === fresh.length && files.every(({ ownerId }) => ownerId === call.id);
}

interface Amending {
  mendings: readonly Mending[];
  why: string;
}

/** Writes the next edition of published minutes; the ones before stay. */
export async function amendIn(
  tx: Tx,
  { _id: hearingId, edition }: HearingRow,
  { mendings, why }: Amending,
  now: number,
): Promise<Refused<'MINUTES_SAME' | 'MINUTES_FULL'> | undefined> {
  const before = (await tx.get('minuteEditions', editionId(hearingId, edition)))?.entries ?? [];
  const entries = mended(before, mendings);
  const changes = changesBetween(before, entries);
  if (changes.length === 0) return refused('MINUTES_SAME');
  if (areTooMany(entries.map((entry) => ({ ...entry, gone: false })))) return refused('MINUTES_FULL');
  const next = { hearingId, edition: edition + 1, entries, changes, why, at: now };
  await tx.put('minuteEditions', withId(next));
  return undefined;
}

/** An edition under its own id. */
export const withId = (edition: Omit<MinuteEdition, '_id'>): MinuteEdition => ({
  _id: editionId(edition.hearingId, edition.edition),
  ...edition,
});

/** The lines that people read now. */
export async function publishedLines(hearingId: string): Promise<EditionEntry[]> {
  const [latest] = await find('minuteEditions', { hearingId }, 1, ['edition', 'desc']);
  return latest?.entries ?? [];
}
