import { isFloorOpen } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { answersPoll } from '../answersPoll';
import { showFloor } from '../floorViews';
import { partOf, sessionFor } from '../inHearing';

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
    return answersPoll(call, { poll, choice }, { hearingId: id });
  },
  showFloor,
);
