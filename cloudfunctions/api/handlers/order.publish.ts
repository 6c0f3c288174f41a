import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';

/** Neighbours are asked from now on; one leads where several are to go together. */
export const orderPublish = acts(
  'order.publish',
  async ({ id, version, seats }, call) =>
    nudged(
      await changeOrder(call, { action: 'order.publish', act: 'publish', id, version }, () =>
        seats === undefined ? {} : { seats },
      ),
    ),
  answerOrder,
);
