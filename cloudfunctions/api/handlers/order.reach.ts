import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** One visit of a project is done. */
export const orderReach = acts(
  'order.reach',
  ({ id, version, milestone }, call) =>
    changeOrder(call, { action: 'order.reach', act: 'reach', id, version }, ({ milestones = [] }) => {
      const open = milestones[milestone];
      if (!open || open.reachedAt !== undefined) return refused('NOTHING_ASKED');
      const reached = { ...open, reachedAt: call.now };
      return { milestones: milestones.map((one, n) => (n === milestone ? reached : one)) };
    }),
  answerOrder,
);
