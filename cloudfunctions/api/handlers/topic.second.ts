import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';

/** Wants it talked about as well: counts once a person. */
export const topicSecond = acts(
  'topic.second',
  ({ id }, call) => changeTopic(call, { action: 'topic.second', act: 'second', id }),
  answerTopic,
);
