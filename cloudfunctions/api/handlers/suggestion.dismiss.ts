import { answered } from '@core/domain/topic/suggestion';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';

/** Nothing to be talked about; it is not suggested again for thirty days. */
export const suggestionDismiss = acts(
  'suggestion.dismiss',
  async ({ id }, call) => {
    const found = await one('suggestions', id);
    if (!found || !call.reaches({ place: found.grid })) return refused('NOT_FOUND');
    return commitOnce(call, async (tx) => {
      const suggestion = await tx.get('suggestions', id);
      if (suggestion?.state !== 'open') return refused('SUGGESTION_GONE');
      await tx.put('suggestions', answered(suggestion, call.id, call.now));
      return {};
    });
  },
  nothing,
);
