import { useEffect } from 'react';
import { act } from '../../services/cloud';

/** Offers this app has already lit a lamp for. */
const lit = new Set<string>();

/** Lights the neighbour's window: tells the cloud, once, that these offers were shown to the person asked. */
export function useSeen(orderIds: readonly string[]): void {
  const shown = orderIds.join(' ');
  useEffect(() => {
    for (const orderId of shown.split(' ').filter((id) => id !== '' && !lit.has(id))) {
      lit.add(orderId);
      void act('offer.seen', { orderId }).then(({ ok }) => (ok ? undefined : lit.delete(orderId)));
    }
  }, [shown]);
}
