import { reads } from '../../kit/handler';
import { answerTopic } from '../answerTopic';

export const topicGet = reads('topic.get', ({ id }, call) => answerTopic({ topicId: id }, call));
