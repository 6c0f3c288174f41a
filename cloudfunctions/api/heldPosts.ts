import { isOpen } from '@core/domain/post/post';
import type { PersonRow } from '../kit/documents';
import type { Tx } from '../kit/transaction';

/** The posts a person really holds still: those that ended since drop out of his list when he takes another. */
export async function stillHeld(tx: Tx, person: PersonRow, now: number): Promise<string[]> {
  const held: string[] = [];
  for (const id of person.posts ?? []) {
    const post = await tx.get('posts', id);
    if (post && isOpen(post, now) && post.holders.includes(person._id)) held.push(id);
  }
  return held;
}
