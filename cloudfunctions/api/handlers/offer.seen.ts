import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { offerId } from '../../kit/recordStep';
import { refused } from '../../kit/refused';
import { counted } from '../tallying';

/** A helper opened his offer: his window lights up on the resident's trail. */
export const offerSeen = acts(
  'offer.seen',
  ({ orderId }, call) =>
    commitOnce(call, async (tx) => {
      const offer = await tx.get('offers', offerId(orderId, call.id));
      if (!offer || !call.reaches({ parties: [offer.personId] })) return refused('NOT_FOUND');
      if (offer.seenAt === undefined) {
        await tx.put('offers', { ...offer, seenAt: call.now });
        await counted(tx, offer, 'seen');
      }
      return {};
    }),
  nothing,
);
