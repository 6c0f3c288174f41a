import { reads } from '../../kit/handler';
import { showFloor } from '../floorViews';

export const floorGet = reads('floor.get', ({ id }, call) => showFloor({ hearingId: id }, call));
