import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';

type Order = Output<'order.get'>['order'];
type Asked = Pick<Order, 'acts' | 'offer' | 'due' | 'parties'>;

/**
 * What somebody is asked about an order: a dispatch to him, a hand-over to him, a part in it, an offer with its hour, a
 * seat in a team, or nothing but an open door.
 */
export interface Question {
  kind: 'dispatch' | 'handOver' | 'part' | 'offer' | 'team' | 'open';
  until?: Ms | undefined;
}

/** Undefined when he can answer nothing any more. Read from the acts the cloud allows. */
export function questionOf({ acts, offer, due, parties }: Asked): Question | undefined {
  if (acts.includes('accept')) return { kind: 'dispatch', until: due?.at };
  if (acts.includes('takeHandOver')) return { kind: 'handOver' };
  if (acts.includes('answerParty') && isAsked(parties)) return { kind: 'part' };
  if (acts.includes('join')) return { kind: 'team' };
  if (!acts.includes('claim')) return undefined;
  if (!offer) return { kind: 'open' };
  return offer.state === 'waiting' ? { kind: 'offer', until: offer.until } : { kind: 'open' };
}

/** A card does not say how the parts stand: it waits for an answer wherever it stands among the questions. */
const isAsked = (parties: Order['parties']): boolean =>
  parties === undefined || parties.some(({ mine, state }) => mine && state === 'asked');

/** What can be said to a question: the words of yes, and of no where there is anybody to say it to. */
export const answerWords: Record<Question['kind'], { yes: string; no?: string }> = {
  dispatch: { yes: '我去', no: '去不了' },
  handOver: { yes: '我来接手', no: '这次不行' },
  part: { yes: '我来办', no: '办不了' },
  offer: { yes: '接单', no: '这次不行' },
  team: { yes: '一起去' },
  open: { yes: '接单' },
};
