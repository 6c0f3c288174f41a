import { spoken } from '@core/domain/hearing/floor';
import { acts } from '../../kit/handler';
import { chairFloor } from '../changeFloor';
import { showFloor } from '../floorViews';

/** Whoever has the floor has spoken. */
export const floorEnd = acts(
  'floor.end',
  ({ id }, call) => chairFloor(call, { action: 'floor.end', id }, spoken),
  showFloor,
);
