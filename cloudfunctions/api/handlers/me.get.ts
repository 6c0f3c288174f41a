import { reads } from '../../kit/handler';
import { sessionOf } from '../session';

export const meGet = reads('me.get', (_input, call) => sessionOf(call));
