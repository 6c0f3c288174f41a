import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** Saw the same: counts once a person, who is told from now on what comes of it. */
export const snapSecond = acts(
  'snap.second',
  (which, call) =>
    changeOrder(
      call,
      { action: 'snap.second', act: 'second', ...which },
      ({ snap, followers = [] }, { personId }) => ({
        snap: { seconds: [...(snap?.seconds ?? []), personId] },
        followers: [...new Set([...followers, personId])],
      }),
    ),
  answerOrder,
);
