import type { Output } from '@core/contract';

type Order = Output<'order.get'>['order'];

interface Reminder {
  line: string;
  kinds: readonly string[];
}

/** The message worth asking for at this point of an order's life; after the visit there is none. */
export function askFor({ state }: Pick<Order, 'state'>): Reminder | undefined {
  if (state === 'submitted' || state === 'open' || state === 'dispatched')
    return { line: '有人接了，微信告诉我', kinds: ['progress'] };
  if (state === 'claimed' || state === 'inService')
    return { line: '办好了，微信告诉我', kinds: ['progress'] };
  return undefined;
}
