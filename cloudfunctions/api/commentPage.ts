import { isNumbered, type Comment } from '@core/domain/live/comment';
import { find, lessThan, moreThan, type Where } from '../kit/store';

const SIZE = 40;
const LATE = 30;

interface CommentPage {
  comments: Comment[];
  from: number;
  to: number;
  more: boolean;
}

/** A stretch of what was said: what came after a number, what lies before one, or the latest. */
export async function commentPage(
  showId: string,
  { after, before }: { after?: number | undefined; before?: number | undefined },
): Promise<CommentPage> {
  if (after !== undefined) {
    const found = await numbered({ showId, seq: moreThan(after) }, 'asc');
    const comments = found.slice(0, SIZE);
    const to = comments.at(-1)?.seq ?? after;
    return { comments, from: comments[0]?.seq ?? after, to, more: found.length > SIZE };
  }
  const seq = before === undefined ? moreThan(0) : lessThan(before);
  const found = await numbered({ showId, seq }, 'desc');
  const comments = found.slice(0, SIZE).reverse();
  const from = comments[0]?.seq ?? before ?? 0;
  return { comments, from, to: comments.at(-1)?.seq ?? before ?? 0, more: found.length > SIZE };
}

/** A page and one more; what waits for its `seq` is in none. */
async function numbered(where: Where, direction: 'asc' | 'desc'): Promise<Comment[]> {
  return (await find('comments', where, SIZE + 1, ['seq', direction])).filter(isNumbered);
}

/** What was withdrawn of late, the latest first: a page that was away may show it still. */
export async function withdrawnOfLate(showId: string): Promise<number[]> {
  const gone = await find(
    'comments',
    { showId, goneAt: moreThan(0) },
    LATE,
    ['goneAt', 'desc'],
    ['_id', 'desc'],
  );
  return gone.filter(isNumbered).map(({ seq }) => seq);
}
