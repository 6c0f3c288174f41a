import { reads } from '../../kit/handler';
import { answerHearing } from '../hearingViews';

export const hearingGet = reads('hearing.get', ({ id }, call) => answerHearing({ hearingId: id }, call));
