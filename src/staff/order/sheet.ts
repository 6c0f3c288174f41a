import type { Output } from '@core/contract';
import type { useOrder } from '../../hooks/useOrder';

type View = Output<'order.get'>['order'];

/** One question about the order, from below. */
export interface OrderSheet {
  open: boolean;
  order: View;
  settle: ReturnType<typeof useOrder>['settle'];
  onClose: () => void;
}

/** Which order, in the version that is shown. */
export const whichOf = ({ id, version }: View): { id: string; version: number } => ({ id, version });
