import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';
import { checkTexts } from '../texts';

/** Says why it is not talked about, and where to go with it. */
export const topicReturn = acts(
  'topic.return',
  async ({ reason, goTo, ...which }, call) => {
    const stopped = await checkTexts(call, [reason, goTo]);
    if (stopped) return stopped;
    const wanted = { action: 'topic.return', act: 'return', ...which } as const;
    return changeTopic(call, wanted, () => ({ returned: { reason, goTo } }));
  },
  answerTopic,
);
