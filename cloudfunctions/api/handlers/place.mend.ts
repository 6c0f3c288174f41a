import { acts, nothing } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changePlace } from '../changingPlace';
import { mended, nextTo } from '../mendingPlace';
import { checkTexts } from '../texts';

/** Changes what is told of a place. */
export const placeMend = acts(
  'place.mend',
  async ({ path, neighbours, ...told }, call) => {
    if (!call.reaches({ place: path })) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [told.estate]);
    if (unseemly) return unseemly;
    const fields = [...Object.keys(told), ...(neighbours ? ['neighbours'] : [])];
    return changePlace(call, path, fields, (region, tx) => {
      const after = mended(region, told);
      return neighbours ? nextTo(tx, call, after, neighbours) : after;
    });
  },
  nothing,
);
