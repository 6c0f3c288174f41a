import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { roomCards } from '../roomViews';
import { listedBy } from '../units';

/** Rooms that the caller looks after, shut ones too: of a place, or of his own unit. */
export const roomManage = reads('room.manage', async ({ place, cursor }, call) => {
  const by = listedBy(place, call);
  if (isRefused(by)) return by;
  const where = 'place' in by ? { within: by.place } : { ownerId: by.contactId };
  const { list, next } = await page('rooms', where, ['at', 'desc'], PAGE, cursor);
  return { list: await roomCards(list), next };
});
