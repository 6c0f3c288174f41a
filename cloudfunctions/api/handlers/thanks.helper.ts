import { thankedFor } from '@core/domain/thanks/card';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { checkTexts } from '../texts';
import { sendCard } from '../thanksCards';

/** A household's thanks to those who did its order, by who placed it. The order stays as it is. */
export const thanksHelper = acts(
  'thanks.helper',
  async ({ id, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const order = await tx.get('orders', id);
      const placer = order?.proxy?.by.personId;
      const whose = order && { ownerId: order.residentId, parties: placer === undefined ? [] : [placer] };
      if (!whose || !call.reaches(whose)) return refused('NOT_FOUND');
      const to = thankedFor(order).filter((helper) => helper !== call.id);
      if (to.length === 0) return refused('NOBODY_TO_THANK');
      const { title, community } = order;
      return sendCard(tx, {
        _id: id,
        kind: 'helped',
        title,
        words,
        community,
        to,
        by: call.id,
        at: call.now,
      });
    });
  },
  nothing,
);
