import { isReachable } from '@core/domain/notify/reach';
import { nearness } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { orderAtDesk } from '../desking';
import { fullNames } from '../grantView';
import { couldBeSent } from '../sending';

/** Helpers who could be sent, nearest first; by name those of the whole community. */
export const deskHelpers = reads('desk.helpers', async ({ id, search }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const helpers = await couldBeSent(order, search, call.now);
  const names = await fullNames(helpers.map(({ _id }) => _id));
  const list = helpers.map((helper) => ({
    id: helper._id,
    name: names.get(helper._id) ?? '',
    kind: helper.kind,
    near: nearness(order.place, helper.home),
    skills: helper.skills,
    liveOrders: helper.liveOrders,
    reachable: isReachable(helper, call.now),
  }));
  return { list };
});
