import { answered } from '@core/domain/regionMode/answer';
import { isLawful } from '@core/domain/regionMode/steps';
import { acts } from '../../kit/handler';
import { modeCallId } from '../../kit/modes';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { noticesOf } from '../modeViews';
import { checkTexts } from '../texts';

/** 收到, 我到岗了 or 需要支援, by who was called up. Said again, the last word counts; nothing else of the episode changes. */
export const modeAcknowledge = acts(
  'mode.acknowledge',
  async ({ id, answer, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const [episode, called] = await Promise.all([
        tx.get('modes', id),
        tx.get('modeCalls', modeCallId(id, call.id)),
      ]);
      if (!episode || !called || !call.reaches({ parties: [called.personId] })) return refused('NOT_FOUND');
      if (!isLawful('acknowledge', episode, call.now)) return refused('MODE_OVER');
      await tx.put('modeCalls', answered(called, answer, words, call.now));
      return { modeId: id };
    });
  },
  async ({ modeId = '' }, call) => {
    const [episode, called] = await Promise.all([
      one('modes', modeId),
      one('modeCalls', modeCallId(modeId, call.id)),
    ]);
    if (!episode || !called) return refused('NOT_FOUND');
    const [notice] = await noticesOf([episode], new Map([[modeId, called]]));
    return notice ? { notice } : refused('NOT_FOUND');
  },
);
