import { dayOf } from '@core/domain/calendar/time';
import { wantedOn } from '@core/domain/order/wanted';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { answerOrder } from '../answerOrder';
import { nudged } from '../nudged';
import { commitPlacement } from '../placing';
import { openName } from '../../kit/personal';
import { isSnapPlace } from '../snapping';
import { checkTexts } from '../texts';
import { titleOf, wrongPhotos } from '../wanting';

/** 随手拍: what somebody saw in a place of his own community; it is about nobody's door. */
export const snapPlace = acts(
  'snap.place',
  async ({ itemId, place, words, photos }, call) => {
    const item = await one('menu', itemId);
    if (!item?.active || !item.snap) return refused('ITEM_GONE');
    if (!isSnapPlace(place, call.home)) return refused('NOT_HERE');
    const fields = await wrongPhotos(photos, call);
    if (fields.length > 0) return refused('BAD_INPUT', { fields });
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const orderer = { resident: call.person, name: openName(call.person), place };
    return nudged(
      await commitPlacement(call, orderer, {
        ...{ item, words, answers: {}, photos, note: '', snap: true, urgency: 'normal' },
        title: titleOf(words === '' ? item.name : words),
        wanted: wantedOn(dayOf(call.now), 'any', call.now),
      }),
    );
  },
  answerOrder,
);
