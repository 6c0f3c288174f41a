import { wantedOn } from '@core/domain/order/wanted';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { answerOrder } from '../answerOrder';
import { nudged } from '../nudged';
import { ordererOf } from '../orderer';
import { commitPlacement } from '../placing';
import { checkTexts } from '../texts';
import { mistakesIn, titleOf } from '../wanting';

export const orderPlace = acts(
  'order.place',
  async (input, call) => {
    const { words, answers, photos, wanted, note, proxy } = input;
    const item = await one('menu', input.itemId);
    const mistakes = await mistakesIn(input, item, call);
    if (mistakes || !item) return mistakes ?? refused('ITEM_GONE');
    const orderer = await ordererOf(proxy, call);
    if (isRefused(orderer)) return orderer;
    const unseemly = await checkTexts(call, [words, note, proxy?.name, ...Object.values(answers)]);
    if (unseemly) return unseemly;
    return nudged(
      await commitPlacement(call, orderer, {
        ...{ item, words, answers, photos, note },
        title: titleOf(words),
        wanted: wantedOn(wanted.day, wanted.slot, call.now),
        urgency: input.urgency,
      }),
    );
  },
  answerOrder,
);
