import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { changePost, termOf } from '../changingPost';
import { showPost } from '../posts';
import { checkTexts } from '../texts';

/** Other words, another term, more seats; never fewer seats than are held. */
export const postChange = acts(
  'post.change',
  async ({ id, version, from, until, ...wording }, call) => {
    const term = termOf({ from, until }, call.now);
    if (isRefused(term)) return term;
    const unseemly = await checkTexts(call, [wording.name, wording.does]);
    if (unseemly) return unseemly;
    return changePost(call, { id, version }, async (post) =>
      wording.seats < post.holders.length
        ? refused('SEATS_TAKEN')
        : { ...post, version: post.version + 1, ...wording, ...term },
    );
  },
  showPost,
);
