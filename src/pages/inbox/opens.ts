import type { Output } from '@core/contract';
import type { Face } from '../../services/session';
import { deskOrderPage, orderPage, servingPage } from '../../services/routes';

type Message = Pick<Output<'inbox.list'>['list'][number], 'orderId' | 'page'>;

const asSeenBy: Record<Face, (id: string) => string> = {
  resident: orderPage,
  member: servingPage,
  staff: (id) => deskOrderPage(id),
  admin: (id) => deskOrderPage(id),
};

/** The page a message leads to: its own, or the order as the side of the app that one is on shows it. */
export const pageOf = ({ orderId, page }: Message, face: Face): string => page ?? asSeenBy[face](orderId);
