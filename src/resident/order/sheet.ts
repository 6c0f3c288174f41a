import type { Output } from '@core/contract';
import type { useOrder } from '../../hooks/useOrder';

/** What a part of the page needs that can change the order. */
export interface OrderActs {
  order: Output<'order.get'>['order'];
  settle: ReturnType<typeof useOrder>['settle'];
}

/** One question about the order, from below. */
export interface OrderSheet extends OrderActs {
  open: boolean;
  onClose: () => void;
}
