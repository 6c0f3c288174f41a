import { ended, type Post } from '@core/domain/post/post';
import { idOf } from './ids';
import type { Tx } from './transaction';

/** One row a person and post: who takes a post again finds his old row. */
export const adoptionId = (postId: string, personId: string): string => idOf('adoption', postId, personId);

/** The post as it is over, with every hold of it ended in the same commit; the caller puts the post. */
export async function endPost(tx: Tx, post: Post, now: number): Promise<Post> {
  for (const personId of post.holders) {
    const held = await tx.get('adoptions', adoptionId(post._id, personId));
    if (held) await tx.put('adoptions', { ...held, state: 'over', endedAt: now });
  }
  return ended(post);
}
