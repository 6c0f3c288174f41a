import { inTurn } from '../kit/inTurn';
import { endPost } from '../kit/postEnd';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Ends the posts whose term is over; returns how many. */
export async function endPosts(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('posts', { state: 'open', until: atMost(now) }, slice, ['until', 'asc']);
  return inTurn(due, atOnce, ({ _id }) =>
    commit(async (tx) => {
      const post = await tx.get('posts', _id);
      if (post?.state !== 'open' || post.until > now) return false;
      await tx.put('posts', await endPost(tx, post, now));
      return true;
    }),
  );
}
