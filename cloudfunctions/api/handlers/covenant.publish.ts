import { editionOf, isChanged, published } from '@core/domain/covenant/covenant';
import { isReadable } from '@core/domain/notice/block';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeCovenant } from '../changeCovenant';
import { showCovenant } from '../covenantViews';
import { checkTexts } from '../texts';

/** Puts what is written before the households: talked over first, then each is asked, anew with every edition. */
export const covenantPublish = acts(
  'covenant.publish',
  async ({ days, why, ...which }, call) => {
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    return changeCovenant(call, which, async (covenant, tx) => {
      if (!isChanged(covenant)) return refused('COVENANT_SAME');
      if (!isReadable(covenant.draft.title, covenant.draft.blocks)) return refused('NOTICE_EMPTY');
      const after = published(covenant, call.now, { days, ...(why === '' ? {} : { why }) });
      await tx.put('covenantEditions', editionOf(after, call.id, call.now));
      return after;
    });
  },
  showCovenant,
);
