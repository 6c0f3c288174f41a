import { askedFor, takesPartAs, withdrawn } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { seatId } from '../../kit/seatLine';
import { changeFloor } from '../changeFloor';
import { handOf, showFloor } from '../floorViews';

/** Asks for the floor, or wants it no longer. */
export const floorAsk = acts(
  'floor.ask',
  ({ id, wanted }, call) =>
    changeFloor(call, { action: 'floor.ask', id }, async (floor, { hearing }, tx) => {
      const who = handOf(id, call.id);
      if (!wanted) return withdrawn(floor, who);
      const role = takesPartAs(hearing, call.id, await tx.get('seats', seatId(id, call.id)));
      return role ? askedFor(floor, who, role) : refused('NOT_IN_ROOM');
    }),
  showFloor,
);
