import { MOST_SUSPENDED_DAYS } from '@core/domain/order/overlays';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';
import { morningOf } from '../promising';
import { checkTexts } from '../texts';

/** 挂起, with why and until which day; on that morning it goes on by itself. */
export const orderSuspend = acts(
  'order.suspend',
  async ({ id, version, reason, words, until: day }, call) => {
    const until = morningOf(day, call.now, MOST_SUSPENDED_DAYS);
    if (until === undefined) return refused('BAD_DATE');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.suspend', act: 'suspend', id, version } as const;
    return nudged(
      await changeOrder(call, step, ({ state: from }, { personId, role }) => ({
        suspension: { reason, words, until, by: { personId, role }, at: call.now, from },
      })),
    );
  },
  answerOrder,
);
