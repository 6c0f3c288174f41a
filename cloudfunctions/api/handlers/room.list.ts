import { readerKeys } from '@core/domain/notice/target';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { anyOf, page } from '../../kit/store';
import { roomCards } from '../roomViews';

/** Rooms of the places around the caller. */
export const roomList = reads('room.list', async ({ cursor }, call) => {
  const mine = { keys: anyOf(readerKeys(call.caller)), listed: true };
  const { list, next } = await page('rooms', mine, ['at', 'desc'], PAGE, cursor);
  return { list: await roomCards(list), next };
});
