import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { orderMapAt } from '../orderMapAt';
import { standingOf } from '../placeSteps';

/** Where the live orders of a place are. */
export const deskMap = reads('desk.map', async ({ place: path, cursor }, call) => {
  const standing = await standingOf(path, call);
  if (!standing) return refused('NOT_FOUND');
  const { place, around, labelUnder } = standing;
  return { place, around, belowLabel: labelUnder, ...(await orderMapAt(place, call.now, cursor)) };
});
