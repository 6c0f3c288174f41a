import { isFloorOpen } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { answerId, showFloor } from '../floorViews';
import { partOf, sessionFor } from '../inHearing';
import { anyPollBox } from '../polling';

/** One answer of somebody who is there; it falls into a box by chance, and beside it stands only that he has answered. */
export const floorAnswer = acts(
  'floor.answer',
  async ({ id, poll: pollId, choice }, call) => {
    const [known, floor] = await Promise.all([sessionFor(id, call), one('floors', id)]);
    if (!known) return refused('NOT_FOUND');
    if (!isFloorOpen(known.hearing)) return refused('HEARING_NOT_NOW');
    const poll = floor?.poll;
    if (poll?.id !== pollId) return refused('POLL_CLOSED');
    if (choice >= poll.options.length) return refused('BAD_INPUT', { fields: ['choice'] });
    if (!(await partOf(known.hearing, call))) return refused('NOT_IN_ROOM');
    const part = { _id: answerId(pollId, call.id), at: poll.openedAt };
    return commitOnce(call, async (tx) => {
      if (await tx.get('pollParts', part._id)) return refused('POLL_ANSWERED');
      const box = await anyPollBox(tx, pollId);
      if (!box) return refused('POLL_CLOSED');
      const counts = box.counts.map((count, at) => (at === choice ? count + 1 : count));
      await tx.put('pollBoxes', { ...box, counts });
      await tx.put('pollParts', part);
      return { hearingId: id };
    });
  },
  showFloor,
);
