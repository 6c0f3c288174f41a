import type { Output } from '@core/contract';
import type { useOrder } from '../../hooks/useOrder';

/** What every sheet of the page gets: the order, what shows an act's answer, and how it closes. */
export interface SheetProps {
  open: boolean;
  order: Output<'order.get'>['order'];
  settle: ReturnType<typeof useOrder>['settle'];
  onClose: () => void;
}
