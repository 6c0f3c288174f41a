import { reads } from '../../kit/handler';
import { answerWish } from '../answerWish';

export const wishGet = reads('wish.get', ({ id }, call) => answerWish({ wishId: id }, call));
