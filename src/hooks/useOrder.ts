import type { Output } from '@core/contract';
import { useRead, type Reading } from './useRead';

/** Pages that watch something ask again this often. */
export const WATCH_MS = 5_000;

type Shown = Output<'order.get'>;
/** What an act on an order came to: the order as it is now, or that nothing was done. */
type Written = { ok: true; output: Shown } | { ok: false };

interface Watching extends Reading<'order.get'> {
  order: Shown['order'] | undefined;
  /** Shows what an act answered with; when it was refused, asks what is so now. Tells whether it was done. */
  settle: (reply: Written | undefined) => boolean;
}

/** One order, kept fresh while it is looked at. */
export function useOrder(id: string): Watching {
  const reading = useRead('order.get', { id }, { every: WATCH_MS, when: id !== '' });
  const settle = (reply: Written | undefined): boolean => {
    if (reply?.ok) reading.put({ order: reply.output.order });
    else if (reply) void reading.refresh();
    return reply?.ok === true;
  };
  return { ...reading, order: reading.data?.order, settle };
}
