import { isRatable } from '@core/domain/hearing/resolution';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { hearingFor } from '../hearingViews';
import { ratingId, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** What somebody whom it concerned says of it. */
export const resolutionRate = acts(
  'resolution.rate',
  async ({ id, stars, words }, call) => {
    const known = await hearingFor(id, call);
    if (!known?.relations.includes('party')) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const hearing = await tx.get('hearings', id);
      if (!hearing || !isRatable(hearing, call.now)) return refused('HEARING_NOT_NOW');
      const _id = ratingId(id, call.id);
      await tx.put('hearingRatings', { _id, hearingId: id, personId: call.id, stars, words, at: call.now });
      return { hearingId: id };
    });
  },
  showResolution,
);
