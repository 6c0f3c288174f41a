import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';

/** The suspension is over before its day: the order goes on where it stood. */
export const orderResume = acts(
  'order.resume',
  async (which, call) => nudged(await changeOrder(call, { action: 'order.resume', act: 'resume', ...which })),
  answerOrder,
);
