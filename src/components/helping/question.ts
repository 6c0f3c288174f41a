import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';

type Order = Pick<Output<'order.get'>['order'], 'acts' | 'offer' | 'due'>;

/** What a helper is asked about an order: a dispatch to him, an offer with its hour, or nothing but an open door. */
export interface Question {
  kind: 'dispatch' | 'offer' | 'open';
  until?: Ms | undefined;
}

/** Undefined when he can answer nothing any more. Read from the acts the cloud allows. */
export function questionOf({ acts, offer, due }: Order): Question | undefined {
  if (acts.includes('accept')) return { kind: 'dispatch', until: due?.at };
  if (!acts.includes('claim')) return undefined;
  return offer?.state === 'waiting' ? { kind: 'offer', until: offer.until } : { kind: 'open' };
}
