import { DAY } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { uploadPlace } from '../../kit/storage';
import { count, moreThan, one } from '../../kit/store';

const MOST_A_DAY = 40;
const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** A place for one picture; it belongs to who asked for it, and others see it once it has been checked. */
export const photoBegin = acts(
  'photo.begin',
  async ({ type }, call) => {
    const today = await count('files', { ownerId: call.id, at: moreThan(call.now - DAY) });
    if (today >= MOST_A_DAY) return refused('TOO_MANY_PHOTOS');
    const id = newId();
    const path = `photos/${call.id}/${id}.${endings[type]}`;
    const { fileId } = await uploadPlace(path);
    const file = { _id: id, ownerId: call.id, path, fileId, state: 'begun', at: call.now } as const;
    return commitOnce(call, async (tx) => {
      await tx.add('files', file);
      return { id };
    });
  },
  async ({ id = '' }) => {
    const file = await one('files', id);
    if (!file) return refused('NOT_FOUND');
    const { url, headers } = await uploadPlace(file.path);
    return { id, upload: { url, method: 'PUT' as const, headers } };
  },
);
