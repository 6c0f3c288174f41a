import { whenAnswered } from '@core/domain/routing/ledger';
import type { Offer, OrderRow } from '../kit/documents';
import { inTurn } from '../kit/inTurn';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

const AT_ONCE = 4;
/** An order is offered to no more people than its rounds ask. */
const MOST_OF_ORDER = 200;

/** Ends offers whose hour has passed; returns how many. */
export async function endOffers(now: number, slice: number): Promise<number> {
  const ended = await find('offers', { state: 'waiting', until: atMost(now) }, slice, ['until', 'asc']);
  return inTurn(ended, AT_ONCE, end);
}

/** Ends the offers of one order whose hour has passed, before its next wave is planned. */
export async function endOffersOf(orderId: string, now: number): Promise<void> {
  const offers = await find('offers', { orderId }, MOST_OF_ORDER, ['at', 'asc']);
  const over = offers.filter(({ state, until }) => state === 'waiting' && until <= now);
  await inTurn(over, AT_ONCE, end);
}

/** Ends every offer of an order that is no longer open, so that nobody's account waits for an answer. */
export async function settleOffers({ _id, routing }: OrderRow): Promise<void> {
  if (routing.waves.length === 0) return;
  const offers = await find('offers', { orderId: _id }, MOST_OF_ORDER, ['at', 'asc']);
  await inTurn(
    offers.filter(({ state }) => state === 'waiting'),
    AT_ONCE,
    end,
  );
}

/** An offer that nobody answered is over, and no longer counts as unanswered. */
async function end({ _id }: Offer): Promise<boolean> {
  return commit(async (tx) => {
    const offer = await tx.get('offers', _id);
    if (offer?.state !== 'waiting') return false;
    await tx.put('offers', { ...offer, state: 'over' });
    const helper = await tx.get('helpers', offer.personId);
    if (helper) await tx.put('helpers', whenAnswered(helper, false));
    return true;
  });
}
