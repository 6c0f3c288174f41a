import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';

/** The resident says that it is done, wholly or in part. */
export const orderConfirm = acts(
  'order.confirm',
  ({ id, version, outcome }, call) =>
    changeOrder(call, { action: 'order.confirm', act: 'confirm', id, version }, () => ({
      outcome,
      confirmation: 'confirmed',
    })),
  answerOrder,
);
