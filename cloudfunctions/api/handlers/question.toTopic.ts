import { acts } from '../../kit/handler';
import { changeQuestion } from '../changeQuestion';
import { topicOfQuestion } from '../questionTopics';
import { answerQuestion } from '../questionViews';
import { checkTexts } from '../texts';

/** Into a topic: what one answer does not settle is talked about. */
export const questionToTopic = acts(
  'question.toTopic',
  async ({ title, category, ...which }, call) => {
    const stopped = await checkTexts(call, [title]);
    if (stopped) return stopped;
    const wanted = { action: 'question.toTopic', act: 'toTopic', ...which } as const;
    return changeQuestion(call, wanted, (asked) => topicOfQuestion(asked, { title, category }, call.now));
  },
  answerQuestion,
);
