import { givenTo } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { chairFloor } from '../changeFloor';
import { showFloor } from '../floorViews';

/** Gives the floor to somebody in line. */
export const floorGive = acts(
  'floor.give',
  ({ id, ...next }, call) =>
    chairFloor(call, { action: 'floor.give', id }, (floor) => givenTo(floor, next, call.now)),
  showFloor,
);
