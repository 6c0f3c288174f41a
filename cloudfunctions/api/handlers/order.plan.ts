import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

/** The visits or pieces of an order that is run as a project; what has been done stays done. */
export const orderPlan = acts(
  'order.plan',
  async ({ id, version, milestones }, call) => {
    const unseemly = await checkTexts(call, milestones);
    if (unseemly) return unseemly;
    const step = { action: 'order.plan', act: 'plan', id, version } as const;
    return changeOrder(call, step, ({ milestones: before = [] }) => {
      const reached = before.filter(({ reachedAt }) => reachedAt !== undefined);
      const others = milestones.filter((title) => !reached.some((one) => one.title === title));
      return { milestones: [...reached, ...others.map((title) => ({ title }))] };
    });
  },
  answerOrder,
);
