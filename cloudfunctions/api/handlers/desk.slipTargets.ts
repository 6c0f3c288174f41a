import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { orderAtDesk } from '../desking';
import { fullNames } from '../grantView';
import { slipTargets } from '../slipping';

/** To whom a slip for this order can go, by name. */
export const deskSlipTargets = reads('desk.slipTargets', async ({ id }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const targets = await slipTargets(order, call.now);
  const names = await fullNames(targets.map(({ personId }) => personId));
  const list = targets.map(({ personId, role, unit }) => ({
    ...{ id: personId, name: names.get(personId) ?? '', unit, role },
  }));
  return { list };
});
