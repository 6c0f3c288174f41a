import { DAY, inChina } from '@core/domain/calendar/time';
import { whenAnswered } from '@core/domain/routing/ledger';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { offerId } from '../../kit/recordStep';
import { refused } from '../../kit/refused';
import { nudged } from '../nudged';
import { counted } from '../tallying';

/** «这次不行» costs nothing and frees the place at once; «今天别找我» lasts until midnight. */
export const offerDecline = acts(
  'offer.decline',
  async ({ orderId, today }, call) =>
    nudged(
      await commitOnce(call, async (tx) => {
        const offer = await tx.get('offers', offerId(orderId, call.id));
        if (!offer || !call.reaches({ parties: [offer.personId] })) return refused('NOT_FOUND');
        if (offer.state !== 'waiting') return refused('NOT_NOW');
        await tx.put('offers', { ...offer, state: 'declined' });
        await counted(tx, offer, 'declined');
        const helper = await tx.get('helpers', call.id);
        const midnight = inChina(call.now).startOf('day').valueOf() + DAY;
        const away = today ? { awayUntil: midnight } : {};
        if (helper) await tx.put('helpers', { ...whenAnswered(helper, false), ...away });
        return { orderId };
      }),
    ),
  nothing,
);
