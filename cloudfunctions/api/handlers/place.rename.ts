import { acts, nothing } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changePlace } from '../changingPlace';
import { checkTexts } from '../texts';

/** Gives a place another name; its code and its path stay. */
export const placeRename = acts(
  'place.rename',
  async ({ path, name }, call) => {
    if (!call.reaches({ place: path })) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [name]);
    return unseemly ?? changePlace(call, path, ['name'], (region) => ({ ...region, name }));
  },
  nothing,
);
