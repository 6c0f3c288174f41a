import { stopsAdopting, taken } from '@core/domain/post/post';
import type { Call } from '../../kit/call';
import { acts } from '../../kit/handler';
import { inLine } from '../../kit/inLine';
import { commitOnce } from '../../kit/once';
import { adoptionId } from '../../kit/postEnd';
import { refused } from '../../kit/refused';
import { stillHeld } from '../heldPosts';
import { stillThere } from '../persons';
import { showPost } from '../posts';

/** Takes a seat. Of many who want the last one exactly one gets it; whoever holds the post already keeps it. */
export const postAdopt = acts(
  'post.adopt',
  ({ id }, call) => inLine(`post ${id}`, () => adopt(id, call)),
  showPost,
);

function adopt(postId: string, call: Call) {
  const { id: personId, now } = call;
  return commitOnce(call, async (tx) => {
    const post = await tx.get('posts', postId);
    if (!post || !call.reaches({ place: post.place })) return refused('NOT_FOUND');
    if (post.holders.includes(personId)) return { postId };
    const person = await stillThere(tx, call.person);
    const held = await stillHeld(tx, person, now);
    const stop = stopsAdopting(post, held, now);
    if (stop) return refused(stop);
    await tx.put('posts', taken(post, personId));
    await tx.put('people', { ...person, posts: [...held, postId] });
    const _id = adoptionId(postId, personId);
    await tx.put('adoptions', { _id, postId, personId, state: 'held', at: now });
    return { postId };
  });
}
