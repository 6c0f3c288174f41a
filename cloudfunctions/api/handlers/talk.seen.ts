import { whenSeen } from '@core/domain/talk/rules';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { talkMessageId } from '../../kit/outbox';
import { isRefused } from '../../kit/refused';
import { partIn } from '../talking';

/** What was said has been seen: the message about it is read, or not sent at all when it has not gone out yet. */
export const talkSeen = acts(
  'talk.seen',
  ({ id, upTo }, call) =>
    commitOnce(call, async (tx) => {
      const part = partIn(await tx.get('orders', id), call);
      if (isRefused(part)) return part;
      const head = await tx.get('talkHeads', id);
      if (!head) return {};
      await tx.put('talkHeads', whenSeen(head, call.id, upTo));
      const message = await tx.get('messages', talkMessageId(id, call.id));
      if (!message || message.read || upTo < head.last) return {};
      if (message.push === 'pending') await tx.remove('messages', message._id);
      else await tx.put('messages', { ...message, read: true });
      return {};
    }),
  nothing,
);
