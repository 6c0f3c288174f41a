import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';
import { checkTexts } from '../texts';
import { ontoAgenda } from '../topicSession';

/** It is talked about: on the agenda of a session, or later. */
export const topicAccept = acts(
  'topic.accept',
  async ({ words, session, ...which }, call) => {
    const stopped = await checkTexts(call, [words]);
    if (stopped) return stopped;
    const wanted = { action: 'topic.accept', act: 'accept', ...which } as const;
    return changeTopic(call, wanted, async (topic, { personId, role }, tx) => {
      const screened = { words, by: { personId, role }, at: call.now };
      if (session === undefined) return { screened };
      return (await ontoAgenda(tx, topic, session, call)) ?? { screened, hearingId: session };
    });
  },
  answerTopic,
);
