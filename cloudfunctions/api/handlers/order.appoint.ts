import { dayOf } from '@core/domain/calendar/time';
import { wantedOn } from '@core/domain/order/wanted';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** Another time for the visit: the other side is told at once. */
export const orderAppoint = acts(
  'order.appoint',
  ({ id, version, wanted: { day, slot } }, call) =>
    day < dayOf(call.now)
      ? Promise.resolve(refused('DAY_PAST'))
      : changeOrder(call, { action: 'order.appoint', act: 'appoint', id, version }, () => ({
          wanted: wantedOn(day, slot, call.now),
        })),
  answerOrder,
);
