import { DAY } from '@core/domain/calendar/time';
import { deleteFiles } from '../kit/storage';
import { anyOf, atMost, find, remove } from '../kit/store';
import type { Work } from './slices';

const SLICE = 100;
const FILES = 50;
/** Idempotency rows answer repeated sends for this long. */
const ACTS_KEPT = 7 * DAY;
/** Who was asked for what is kept for half a year (PIPL: logs six months). */
const OFFERS_KEPT = 183 * DAY;
/** A picture that was never put where its place was made. */
const UPLOADS_KEPT = 2 * DAY;

/** Forgets what is no longer needed: old idempotency rows, offers long over, uploads that never came. */
export const forgetOld: Work = async (cursor, now) => {
  const forgotten = (await oldActs(now)) + (await oldOffers(now)) + (await oldUploads(now));
  return { cursor: String(Number(cursor) + 1), done: forgotten, finished: forgotten === 0 };
};

async function oldActs(now: number): Promise<number> {
  const old = await find('acts', { at: atMost(now - ACTS_KEPT) }, SLICE, ['at', 'asc']);
  return removeAll('acts', old);
}

async function oldOffers(now: number): Promise<number> {
  const ended = { state: anyOf(['over', 'declined', 'claimed']), until: atMost(now - OFFERS_KEPT) };
  return removeAll('offers', await find('offers', ended, SLICE));
}

async function oldUploads(now: number): Promise<number> {
  const never = { state: 'begun', at: atMost(now - UPLOADS_KEPT) };
  const files = await find('files', never, FILES, ['at', 'asc']);
  await deleteFiles(files.map(({ fileId }) => fileId));
  return removeAll('files', files);
}

async function removeAll(
  name: 'acts' | 'offers' | 'files',
  old: readonly { _id: string }[],
): Promise<number> {
  return old.length === 0 ? 0 : remove(name, { _id: anyOf(old.map(({ _id }) => _id)) });
}
