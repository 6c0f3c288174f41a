import type { RefusalCode } from '@core/contract/index';
import { commentRefusal, crewOf, partRefusal, runsShow, speaking } from '@core/domain/live/comment';
import { showRelationsTo, showSubject } from '@core/domain/live/showVisibility';
import type { Call } from '../kit/call';
import { commenterId } from '../kit/commenterId';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';

type Code = RefusalCode<'comment.post'>;

/**
 * Takes what somebody says, if he may say it now. All it writes is his own: however many speak at once, none of them
 * meets another here. It has no number yet, and will have one even if the show ends before or he is muted.
 */
export function takeComment(call: Call, showId: string, words: string): Promise<ActResult | Refused<Code>> {
  const id = newId();
  const who = { _id: commenterId(showId, call.id), showId, personId: call.id };
  return commitOnce<Code>(call, async (tx) => {
    const [show, chat, earlier] = await Promise.all([
      tx.get('shows', showId),
      tx.get('chats', showId),
      tx.get('commenters', who._id),
    ]);
    if (!show || !call.reaches(showSubject(show, call.caller))) return refused('NOT_FOUND');
    const relations = showRelationsTo(show, call.caller);
    const runs = runsShow(relations);
    const code =
      partRefusal(show, call.caller, relations) ??
      (runs ? undefined : commentRefusal({ slow: chat?.slow ?? 0 }, earlier, call.now));
    if (code) return refused(code);
    const commenter = speaking(earlier ?? who, call.now);
    const { number } = commenter;
    const crew = runs ? crewOf(show, call.caller) : undefined;
    await tx.put('commenters', { ...commenter, ...(crew ? { crew: true } : {}) });
    await tx.add('comments', {
      ...{ _id: id, showId, personId: call.id, words, at: call.now, waits: true },
      ...(number === undefined ? {} : { number }),
      ...(crew ? { crew } : {}),
    });
    return { showId, comment: id };
  });
}
