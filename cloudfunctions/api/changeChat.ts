import type { RefusalCode } from '@core/contract/index';
import { changedChat, quietChat, runsShow, type Chat } from '@core/domain/live/comment';
import { showRelationsTo, showSubject } from '@core/domain/live/showVisibility';
import type { Call } from '../kit/call';
import { commenterId } from '../kit/commenterId';
import type { ActResult } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';
import { codeOf } from './codeOf';
import type { InShow } from './showViews';

type Work<A extends Acts> = (
  chat: Chat,
  known: InShow,
  tx: Tx,
) => Promise<ActResult | Refused<RefusalCode<A>>>;

/** Something that happens in the chat of a show, one thing after another: load → decide → commit. */
export function inChat<A extends Acts>(
  call: Call,
  showId: string,
  work: Work<A>,
): Promise<ActResult | Refused<RefusalCode<A> | 'NOT_FOUND'>> {
  // Everybody who keeps order in it writes this one document.
  return inLine(`chat ${showId}`, () =>
    commitOnce(call, async (tx): Promise<ActResult | Refused<RefusalCode<A> | 'NOT_FOUND'>> => {
      const [show, chat] = await Promise.all([
        tx.get('shows', showId),
        tx.get('chats', showId),
        // What the caller has said before; asked again within this commit it is there.
        tx.get('commenters', commenterId(showId, call.id)),
      ]);
      if (!show || !call.reaches(showSubject(show, call.caller))) return refused('NOT_FOUND');
      const known = { show, relations: showRelationsTo(show, call.caller) };
      return work(chat ?? quietChat(showId, call.now), known, tx);
    }),
  );
}

type Change<A extends Acts> = (
  chat: Chat,
  known: InShow,
  tx: Tx,
) => Chat | Refused<RefusalCode<A>> | Promise<Chat | Refused<RefusalCode<A>>>;

/** The same by who runs the show, of what holds in its chat. */
export function changeChat<A extends Acts>(
  call: Call,
  { action, show }: { action: A; show: string },
  change: Change<A>,
): Promise<ActResult | Refused<RefusalCode<A> | 'NOT_FOUND'>> {
  return inChat<A>(call, show, async (chat, known, tx) => {
    if (!runsShow(known.relations)) return refused(codeOf(call, action, 'SHOW_NOT_YOURS'));
    const after = await change(chat, known, tx);
    if (isRefused(after)) return after;
    await tx.put('chats', changedChat(after, call.now));
    return { showId: show };
  });
}
