import { acts } from '../../kit/handler';
import { answerTopic } from '../answerTopic';
import { topicOf } from '../suggesting';
import { checkTexts } from '../texts';

/** Makes a topic of what so many ordered or saw. */
export const suggestionTake = acts(
  'suggestion.take',
  async (said, call) => (await checkTexts(call, [said.title, said.words])) ?? topicOf(said, call),
  answerTopic,
);
