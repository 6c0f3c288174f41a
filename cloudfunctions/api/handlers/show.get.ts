import { reads } from '../../kit/handler';
import { answerShow } from '../showViews';

export const showGet = reads('show.get', ({ id }, call) => answerShow({ showId: id }, call));
