import { itemOn } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { chairFloor } from '../changeFloor';
import { showFloor } from '../floorViews';

/** Says which item is on from now, and for how long that is planned. */
export const floorItem = acts(
  'floor.item',
  ({ id, item }, call) =>
    chairFloor(call, { action: 'floor.item', id }, (floor, { hearing }) =>
      item === undefined || hearing.agenda.some((one) => one.id === item.id)
        ? itemOn(floor, item, call.now)
        : refused('NOT_FOUND'),
    ),
  showFloor,
);
