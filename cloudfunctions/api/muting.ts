import type { RefusalCode } from '@core/contract/index';
import { runsShow } from '@core/domain/live/comment';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { find } from '../kit/store';
import { inChat } from './changeChat';
import { codeOf } from './codeOf';

type Act = 'comment.mute' | 'comment.unmute';

/** Mutes somebody by his number in the show, or lets him speak again; that it was done, and by whom, is kept. */
export async function mutes<A extends Act>(
  action: A,
  { show, number }: { show: string; number: number },
  call: Call,
): Promise<ActResult | Refused<RefusalCode<A> | 'NOT_FOUND'>> {
  const [found] = await find('commenters', { showId: show, number }, 1);
  return inChat<A>(call, show, async (_chat, known, tx) => {
    if (!runsShow(known.relations)) return refused(codeOf(call, action, 'SHOW_NOT_YOURS'));
    const commenter = found && (await tx.get('commenters', found._id));
    if (!commenter) return refused('NOT_FOUND');
    if (commenter.crew && action === 'comment.mute') return refused(codeOf(call, action, 'NOT_MUTABLE'));
    const { mutedAt: _before, ...rest } = commenter;
    await tx.put('commenters', action === 'comment.mute' ? { ...rest, mutedAt: call.now } : rest);
    await journalled(tx, call, { place: known.show.place, about: show, detail: { number } });
    return { showId: show };
  });
}
