import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';
import { begunFor } from '../persons';
import { checkTexts } from '../texts';

/** Closed, and not done: neighbours are asked again, and the next office up answers for it. */
export const orderReopen = acts(
  'order.reopen',
  async ({ id, version, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.reopen', act: 'reopen', id, version } as const;
    return nudged(
      await changeOrder(call, step, async ({ residentId, claimer, routing }, { personId, role }, tx) => {
        const resident = residentId === '' ? undefined : await tx.get('people', residentId);
        // Who has left for good waits for nobody.
        if (!resident) return refused('REOPEN_CLOSED');
        await begunFor(tx, resident);
        const before = claimer?.personId;
        const excluded = before === undefined ? routing.excluded : [...routing.excluded, before];
        const again = { by: { personId, role }, words, at: call.now };
        return {
          reopened: { ...again, ...(before === undefined ? {} : { claimerId: before }) },
          routing: { ...routing, exhausted: false, excluded },
        };
      }),
    );
  },
  answerOrder,
);
