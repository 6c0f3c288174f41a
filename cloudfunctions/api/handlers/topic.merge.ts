import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';
import { intoOther } from '../topicMerging';

/** Two say the same: the other one goes on, with everybody who wants either, each counted once. */
export const topicMerge = acts(
  'topic.merge',
  ({ into, ...which }, call) =>
    changeTopic(call, { action: 'topic.merge', act: 'merge', ...which }, async (topic, actor, tx) => {
      const taken = await intoOther(tx, topic, into, { call, actor });
      return isRefused(taken) ? taken : { mergedInto: into };
    }),
  answerTopic,
);
