import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';

/** Whoever proposed it, or spoke for him, no longer wants it talked about. */
export const topicWithdraw = acts(
  'topic.withdraw',
  (which, call) => changeTopic(call, { action: 'topic.withdraw', act: 'withdraw', ...which }),
  answerTopic,
);
