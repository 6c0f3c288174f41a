import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { holdsRole } from '../holding';
import { checkTexts } from '../texts';

/** Gives somebody a part in an order, by the role he holds here; he still says yes or no. */
export const orderInvolve = acts(
  'order.involve',
  async ({ id, version, to, role, task }, call) => {
    const unseemly = await checkTexts(call, [task]);
    if (unseemly) return unseemly;
    const step = { action: 'order.involve', act: 'involve', id, version } as const;
    return changeOrder(call, step, async ({ place, residentId, claimer, parties = [] }) => {
      if (to === residentId || !(await holdsRole(to, role, place, call.now))) return refused('NOT_FOR_YOU');
      const there = claimer?.personId === to || parties.some(({ personId }) => personId === to);
      if (there) return refused('IN_TEAM');
      const party = { personId: to, role, task, state: 'asked' as const, words: '', at: call.now };
      return { parties: [...parties, party] };
    });
  },
  answerOrder,
);
