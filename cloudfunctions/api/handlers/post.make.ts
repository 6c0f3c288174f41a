import { levelOf } from '@core/domain/place/region';
import { around, journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { termOf } from '../changingPost';
import { showPost } from '../posts';
import { checkTexts } from '../texts';

const levels = ['community', 'grid', 'building', 'stairwell'];

/** A new post in a place of one's own, from a street's community down to a stairwell. */
export const postMake = acts(
  'post.make',
  async ({ place, from, until, ...wording }, call) => {
    const region = await one('regions', place);
    if (!region || !levels.includes(levelOf(place)) || !call.reaches({ place })) return refused('NOT_FOUND');
    const term = termOf({ from, until }, call.now);
    if (isRefused(term)) return term;
    const unseemly = await checkTexts(call, [wording.name, wording.does]);
    if (unseemly) return unseemly;
    const postId = newId();
    const where = { place, within: around(place) };
    const made = { state: 'open', by: call.id, at: call.now } as const;
    return commitOnce(call, async (tx) => {
      await tx.put('posts', { _id: postId, version: 1, ...where, ...wording, ...term, ...made, holders: [] });
      await journalled(tx, call, { place, about: postId });
      return { postId };
    });
  },
  showPost,
);
