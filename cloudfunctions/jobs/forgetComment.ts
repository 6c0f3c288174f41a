import { isNumbered, type Comment, type WaitingComment } from '@core/domain/live/comment';
import { chatPart } from '../kit/chatPart';
import { commentGone } from '../kit/commentGone';
import { inTurn } from '../kit/inTurn';
import { tellRoom } from '../kit/rooms';
import { find, one } from '../kit/store';
import { commit } from '../kit/transaction';

const AT_ONCE = 4;

/**
 * What somebody who left had said in shows: its place stays taken, and nobody reads what it was, or whose. Several shows
 * at once, in each one after the other, as all comments of a show are counted in one place.
 */
export async function commentsOf(personId: string, slice: number, now: number): Promise<number> {
  const comments = await find('comments', { personId }, slice);
  const shows = new Set(comments.map(({ showId }) => showId));
  await inTurn([...shows], AT_ONCE, async (showId) => {
    const seqs: number[] = [];
    for (const comment of comments) {
      const seq = comment.showId === showId ? await forgotten(comment, now) : undefined;
      if (seq !== undefined) seqs.push(seq);
    }
    await tellGone(showId, seqs);
    return true;
  });
  return comments.length;
}

/** Its place, where it had one. */
const forgotten = ({ _id }: Comment | WaitingComment, now: number): Promise<number | undefined> =>
  commit(async (tx) => {
    const comment = await tx.get('comments', _id);
    if (!comment) return undefined;
    // What has no place yet needs none.
    if (!isNumbered(comment)) return tx.remove('comments', _id).then(() => undefined);
    await commentGone(tx, { ...comment, personId: '' }, comment.goneAt ?? now);
    return comment.seq;
  });

async function tellGone(showId: string, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  await tellRoom(showId, { kind: 'withdrawn', seqs: [...seqs] });
  const chat = await one('chats', showId);
  if (chat) await tellRoom(showId, { kind: 'parts', parts: { chat: await chatPart(chat) } });
}
