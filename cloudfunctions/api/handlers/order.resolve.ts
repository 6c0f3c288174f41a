import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';
import { wrongPhotos } from '../wanting';

/** The helper says what came of it. */
export const orderResolve = acts(
  'order.resolve',
  async ({ id, version, words, photos, outcome }, call) => {
    const fields = await wrongPhotos(photos, call);
    if (fields.length > 0) return refused('BAD_INPUT', { fields });
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.resolve', act: 'resolve', id, version } as const;
    return changeOrder(call, step, () => ({ outcome, result: { words, photos } }));
  },
  answerOrder,
);
