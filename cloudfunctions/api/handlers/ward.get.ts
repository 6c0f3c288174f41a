import { reads } from '../../kit/handler';
import { answerWard } from '../wards';

export const wardGet = reads('ward.get', ({ id }, call) => answerWard({ wardId: id }, call));
