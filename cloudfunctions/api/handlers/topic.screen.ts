import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';
import { checkTexts } from '../texts';

/** Staff have looked at it: it is something to be talked about; when, is said later. */
export const topicScreen = acts(
  'topic.screen',
  async ({ words, ...which }, call) => {
    const stopped = await checkTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'topic.screen', act: 'screen', ...which } as const;
    return changeTopic(call, wanted, (_topic, { personId, role }) => ({
      screened: { words, by: { personId, role }, at: call.now },
    }));
  },
  answerTopic,
);
