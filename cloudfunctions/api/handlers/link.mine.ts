import { reads } from '../../kit/handler';
import { one } from '../../kit/store';
import { linkView } from '../linkView';

/** The link the caller's household is in, or is asked to join. */
export const linkMine = reads('link.mine', async (_, call) => {
  const door = await one('linkDoors', call.home);
  const link = door && (await one('links', door.linkId));
  return { link: link && (await linkView(link, call)) };
});
