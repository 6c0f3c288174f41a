import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { answerTopic } from '../answerTopic';
import { ordererOf } from '../orderer';
import { commitTopic } from '../proposing';
import { checkTexts } from '../texts';
import { wrongPhotos } from '../wanting';

/** Proposes something to be talked about: for oneself, or for a neighbour who agreed to it. */
export const topicPropose = acts(
  'topic.propose',
  async (said, call) => {
    const orderer = await ordererOf(said.proxy, call);
    if (isRefused(orderer)) return orderer;
    const fields = await wrongPhotos(said.photos, call);
    if (fields.length > 0) return refused('BAD_INPUT', { fields });
    const { title, words, proxy } = said;
    const stopped = await checkTexts(call, [title, words, proxy?.name]);
    return stopped ?? commitTopic(call, orderer, said);
  },
  answerTopic,
);
