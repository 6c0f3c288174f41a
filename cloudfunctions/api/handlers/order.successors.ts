import { subjectOf } from '@core/domain/order/visibility';
import { nearness } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { fullNames } from '../grantView';
import { couldBeSent } from '../sending';

/** Who of the community could take an order over from the one who has it. */
export const orderSuccessors = reads('order.successors', async ({ id, search }, call) => {
  const order = await one('orders', id);
  if (order?.claimer?.personId !== call.id || !call.reaches(subjectOf(order))) return refused('NOT_FOUND');
  const helpers = (await couldBeSent(order, search, call.now)).filter(({ _id }) => _id !== call.id);
  const names = await fullNames(helpers.map(({ _id }) => _id));
  const list = helpers.map(({ _id, kind, home }) => ({
    ...{ id: _id, name: names.get(_id) ?? '', kind, near: nearness(order.place, home) },
  }));
  return { list };
});
