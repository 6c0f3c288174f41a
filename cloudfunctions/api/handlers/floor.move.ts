import { movedTo } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { chairFloor } from '../changeFloor';
import { showFloor } from '../floorViews';

/** Moves somebody in line. */
export const floorMove = acts(
  'floor.move',
  ({ id, number, place }, call) =>
    chairFloor(call, { action: 'floor.move', id }, (floor) => movedTo(floor, number, place)),
  showFloor,
);
