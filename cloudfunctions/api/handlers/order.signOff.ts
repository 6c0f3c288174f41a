import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { wrongPhotos } from '../wanting';

/** A slip signed on paper closes its order as confirmed; the picture of the signature stays with it. */
export const orderSignOff = acts(
  'order.signOff',
  async ({ id, version, photo }, call) => {
    if ((await wrongPhotos([photo], call)).length > 0) return refused('BAD_INPUT', { fields: ['photo'] });
    const step = { action: 'order.signOff', act: 'signOff', id, version } as const;
    return changeOrder(call, step, ({ slip }, { personId, role }) =>
      slip
        ? {
            slip: { ...slip, signed: { by: { personId, role }, photo, at: call.now } },
            confirmation: 'confirmed',
          }
        : {},
    );
  },
  answerOrder,
);
