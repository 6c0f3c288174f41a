import { DAY } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { count, moreThan } from '../../kit/store';
import { endings } from '../cleanedFile';
import { makeRoom, showRoom } from '../uploading';
import { WISH_PHOTOS } from '../wishPhotos';

const MOST_A_DAY = 40;

/** A place for one picture; it belongs to who asked for it, and others see it once it has been checked. */
export const photoBegin = acts(
  'photo.begin',
  async ({ type, use }, call) => {
    const today = await count('files', { ownerId: call.id, at: moreThan(call.now - DAY) });
    return today >= MOST_A_DAY
      ? refused('TOO_MANY_PHOTOS')
      : makeRoom(call, use === 'wish' ? WISH_PHOTOS : 'photos', endings[type]);
  },
  ({ id = '' }) => showRoom(id),
);
