import { acts, nothing } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changePlace } from '../changingPlace';
import { checkTexts } from '../texts';

/** What the tenant calls its levels from now on. */
export const placeLabels = acts(
  'place.labels',
  async ({ tenant, labels }, call) => {
    if (!call.reaches({ place: tenant })) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, Object.values(labels));
    return unseemly ?? changePlace(call, tenant, ['labels'], (region) => ({ ...region, labels }));
  },
  nothing,
);
