import type { RefusalCode } from '@core/contract/index';
import {
  commented,
  commentRefusal,
  crewOf,
  partRefusal,
  quietChat,
  runsShow,
  type Chat,
  type Commenter,
} from '@core/domain/live/comment';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { inChat } from './changeChat';
import { commenterId, commentId } from './commentViews';
import type { InShow } from './showViews';

type Code = RefusalCode<'comment.post'>;

/** Why the caller cannot say something now, before anybody looks at what it is. */
export async function cannotSpeak(known: InShow, call: Call): Promise<Refused<Code> | undefined> {
  const { _id } = known.show;
  const [chat, commenter] = await Promise.all([
    one('chats', _id),
    one('commenters', commenterId(_id, call.id)),
  ]);
  return speechRefusal(known, { chat: chat ?? quietChat(_id, call.now), commenter }, call);
}

function speechRefusal(
  { show, relations }: InShow,
  { chat, commenter }: { chat: Chat; commenter: Commenter | undefined },
  call: Call,
): Refused<Code> | undefined {
  const code =
    partRefusal(show, call.caller, relations) ??
    (runsShow(relations) ? undefined : commentRefusal(chat, commenter, call.now));
  return code && refused(code);
}

/** Writes a comment under the next number there is; nobody else gets it, and none is left out. */
export function commitComment(call: Call, showId: string, words: string): Promise<ActResult | Refused<Code>> {
  return inChat<'comment.post'>(call, showId, async (before, known, tx) => {
    const who = { _id: commenterId(showId, call.id), personId: call.id };
    const earlier = await tx.get('commenters', who._id);
    const stopped = speechRefusal(known, { chat: before, commenter: earlier }, call);
    if (stopped) return stopped;
    const { chat, commenter } = commented(before, earlier ?? who, call.now);
    const crew = runsShow(known.relations) ? crewOf(known.show, call.caller) : undefined;
    const { last: seq } = chat;
    await tx.put('chats', chat);
    await tx.put('commenters', { ...commenter, ...(crew ? { crew: true } : {}) });
    await tx.add('comments', {
      ...{ _id: commentId(showId, seq), showId, seq, number: commenter.number, personId: call.id },
      ...{ words, at: call.now, ...(crew ? { crew } : {}) },
    });
    return { showId, seq: String(seq) };
  });
}
