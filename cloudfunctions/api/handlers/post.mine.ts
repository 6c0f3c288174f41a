import { isOpen, MOST_POSTS } from '@core/domain/post/post';
import { reads } from '../../kit/handler';
import { many } from '../../kit/store';
import { postCards } from '../posts';

/** Posts the caller holds, whatever has become of his role since. */
export const postMine = reads('post.mine', async (_, call) => {
  const posts = await many('posts', (call.person.posts ?? []).slice(0, MOST_POSTS));
  const held = posts.filter((post) => isOpen(post, call.now) && post.holders.includes(call.id));
  return { list: await postCards(held, call) };
});
