import { isOnFloor } from '@core/domain/hearing/floor';
import { polled } from '@core/domain/straw/straw';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { refused } from '../../kit/refused';
import { chairFloor, chairs } from '../changeFloor';
import { showFloor } from '../floorViews';
import { sessionFor } from '../inHearing';
import { putBoxes } from '../polling';
import { checkTexts } from '../texts';

/** Asks the room. */
export const floorPoll = acts(
  'floor.poll',
  async ({ id, question, options }, call) => {
    const known = await sessionFor(id, call);
    if (!known) return refused('NOT_FOUND');
    if (!chairs(known)) return refused('HEARING_NOT_YOURS');
    const unseemly = await checkTexts(call, [question, ...options]);
    if (unseemly) return unseemly;
    const asked = { id: newId(), question, options };
    return chairFloor(call, { action: 'floor.poll', id }, async (floor, _known, tx) => {
      const after = polled(floor, asked, call.now);
      if (isOnFloor(after) && after.poll) await putBoxes(tx, after.poll, call.now);
      return after;
    });
  },
  showFloor,
);
