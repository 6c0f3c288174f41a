import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';

/** No longer seconds it. */
export const topicUnsecond = acts(
  'topic.unsecond',
  ({ id }, call) => changeTopic(call, { action: 'topic.unsecond', act: 'unsecond', id }),
  answerTopic,
);
