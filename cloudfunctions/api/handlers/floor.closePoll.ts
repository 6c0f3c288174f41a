import { pollClosed } from '@core/domain/straw/straw';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { chairFloor } from '../changeFloor';
import { showFloor } from '../floorViews';
import { counted } from '../polling';

/** No more answers; all see what came of it. */
export const floorClosePoll = acts(
  'floor.closePoll',
  ({ id, poll }, call) =>
    chairFloor(call, { action: 'floor.closePoll', id }, async (floor, _known, tx) => {
      if (floor.poll?.id !== poll || floor.poll.closedAt !== undefined) return refused('POLL_CLOSED');
      return pollClosed(floor, poll, await counted(tx, floor.poll), call.now);
    }),
  showFloor,
);
