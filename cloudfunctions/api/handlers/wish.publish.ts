import { acts } from '../../kit/handler';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { checkWishTexts } from '../wishWords';

/** Puts a wish on the wall; in other words where its own tell too much of the person. */
export const wishPublish = acts(
  'wish.publish',
  async ({ title, words, ...which }, call) => {
    const stopped = await checkWishTexts(call, [title, words]);
    if (stopped) return stopped;
    return changeWish(call, { action: 'wish.publish', act: 'publish', ...which }, (wish) => {
      if (title === undefined && words === undefined) return {};
      const before = wish.wall ?? { title: wish.title, words: wish.words };
      return { wall: { title: title ?? before.title, words: words ?? before.words } };
    });
  },
  answerWish,
);
