import { acts } from '../../kit/handler';
import { suggestSnap } from '../../kit/suggestions';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** Saw the same: counts once a person, who is told from now on what comes of it. */
export const snapSecond = acts(
  'snap.second',
  (which, call) =>
    changeOrder(call, { action: 'snap.second', act: 'second', ...which }, async (order, { personId }, tx) => {
      const { snap, followers = [] } = order;
      const seconds = [...(snap?.seconds ?? []), personId];
      await suggestSnap(tx, order, seconds.length, call.now);
      return { snap: { seconds }, followers: [...new Set([...followers, personId])] };
    }),
  answerOrder,
);
