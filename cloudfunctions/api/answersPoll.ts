import type { StrawPoll } from '@core/domain/straw/straw';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { answerId } from './floorViews';
import { anyPollBox } from './polling';

/** One answer of the caller to a poll that is open: it falls into a box by chance, and beside it stands only that he has. */
export function answersPoll(
  call: Call,
  { poll, choice }: { poll: StrawPoll; choice: number },
  result: ActResult,
): Promise<ActResult | Refused<'POLL_ANSWERED' | 'POLL_CLOSED'>> {
  const part = { _id: answerId(poll.id, call.id), at: poll.openedAt };
  return commitOnce(call, async (tx): Promise<ActResult | Refused<'POLL_ANSWERED' | 'POLL_CLOSED'>> => {
    if (await tx.get('pollParts', part._id)) return refused('POLL_ANSWERED');
    const box = await anyPollBox(tx, poll.id);
    if (!box) return refused('POLL_CLOSED');
    const counts = box.counts.map((count, at) => (at === choice ? count + 1 : count));
    await tx.put('pollBoxes', { ...box, counts });
    await tx.put('pollParts', part);
    return result;
  });
}
