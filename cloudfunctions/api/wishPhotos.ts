import type { Call } from '../kit/call';
import { many } from '../kit/store';

/** Where pictures for wishes lie: they are looked through for codes, too. */
export const WISH_PHOTOS = 'wishes';

/** Whether these are pictures that the caller uploaded for a wish. */
export async function areWishPhotos(photos: readonly string[], call: Call): Promise<boolean> {
  const files = await many('files', photos);
  const own = files.filter(
    ({ ownerId, state, path }) =>
      ownerId === call.id &&
      path.startsWith(`${WISH_PHOTOS}/`) &&
      (state === 'uploaded' || state === 'checked'),
  );
  return own.length === new Set(photos).size;
}
