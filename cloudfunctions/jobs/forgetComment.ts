import { commentGone } from '../kit/commentGone';
import { inTurn } from '../kit/inTurn';
import { isNumbered } from '../kit/numberComments';
import { tellRoom } from '../kit/rooms';
import { find } from '../kit/store';
import { commit } from '../kit/transaction';

const AT_ONCE = 4;

/** What somebody who left had said in shows: its place stays taken, and nobody reads what it was, or whose. */
export async function commentsOf(personId: string, slice: number, now: number): Promise<number> {
  const comments = await find('comments', { personId }, slice);
  return inTurn(comments, AT_ONCE, async ({ _id, showId }) => {
    const seq = await commit(async (tx) => {
      const comment = await tx.get('comments', _id);
      if (!comment) return undefined;
      // What has no place yet needs none.
      if (!isNumbered(comment)) return tx.remove('comments', _id).then(() => undefined);
      await commentGone(tx, { ...comment, personId: '' }, comment.goneAt ?? now);
      return comment.seq;
    });
    if (seq !== undefined) await tellRoom(showId, { kind: 'withdrawn', seqs: [seq] });
    return true;
  });
}
