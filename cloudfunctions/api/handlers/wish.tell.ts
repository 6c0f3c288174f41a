import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { consentHeard } from '../consenting';

/** The owner lets his wish be told, or no longer: from then on nobody else reads thanks and pictures of it. */
export const wishTell = acts(
  'wish.tell',
  ({ given, ...which }, call) =>
    changeWish(call, { action: 'wish.tell', act: 'tell', ...which }, async (wish, _actor, tx) => {
      const how = wish.residentId === call.id ? 'app' : (wish.proxy?.consent ?? 'app');
      await consentHeard(tx, call, wish.residentId, { what: 'story', how, given, about: wish._id });
      return { story: { given, at: call.now } };
    }),
  answerWish,
);
