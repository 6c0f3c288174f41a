import { acts } from '../../kit/handler';
import { inLine } from '../../kit/inLine';
import { tellQuestions } from '../../kit/recordQuestion';
import { isRefused } from '../../kit/refused';
import { commitQuestion } from '../asking';
import { answerQuestion } from '../questionViews';
import { checkTexts } from '../texts';

/** Asks something in a show; it waits in the line until it is answered, on air or in words, or goes on. */
export const questionAsk = acts(
  'question.ask',
  async (said, call) => {
    const stopped = await checkTexts(call, [said.words]);
    if (stopped) return stopped;
    const result = await inLine(`questions ${said.show}`, () => commitQuestion(call, said));
    if (!isRefused(result)) await tellQuestions(said.show);
    return result;
  },
  answerQuestion,
);
