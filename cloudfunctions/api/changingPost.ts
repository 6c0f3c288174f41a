import { isOpen, isTerm, type Post } from '@core/domain/post/post';
import { DAY, moment } from '@core/domain/calendar/time';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** A term as people say it: its first and its last day. */
interface Days {
  from: string;
  until: string;
}

/** The term between two days, both included; refused when it cannot be. */
export function termOf(
  { from, until }: Days,
  now: number,
): Pick<Post, 'from' | 'until'> | Refused<'TERM_WRONG'> {
  const term = { from: moment(from), until: moment(until) + DAY };
  return isTerm(term, now) ? term : refused('TERM_WRONG');
}

type Stop = 'NOT_FOUND' | 'STALE' | 'POST_OVER';

/** One change of a post by staff of its place: load → decide → commit. What has changed since he saw it is refused. */
export function changePost<Code extends string = never>(
  call: Call,
  { id, version }: { id: string; version: number },
  decide: (post: Post, tx: Tx) => Promise<Post | Refused<Code>>,
): Promise<ActResult | Refused<Code | Stop>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const post = await tx.get('posts', id);
    if (!post || !call.reaches({ place: post.place })) return refused('NOT_FOUND');
    if (post.version !== version) return refused('STALE');
    if (!isOpen(post, call.now)) return refused('POST_OVER');
    const after = await decide(post, tx);
    if (isRefused(after)) return after;
    await tx.put('posts', after);
    await journalled(tx, call, { place: post.place, about: id, detail: { version: after.version } });
    return { postId: id };
  });
}
