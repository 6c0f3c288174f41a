import { reads } from '../../kit/handler';
import { showStraw } from '../strawViews';

export const strawGet = reads('straw.get', ({ show }, call) => showStraw({ showId: show }, call));
