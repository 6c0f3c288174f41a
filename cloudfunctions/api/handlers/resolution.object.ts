import { roundOf } from '@core/domain/hearing/resolution';
import { contains } from '@core/domain/place/region';
import { acts } from '../../kit/handler';
import { objectionId } from '../../kit/notices';
import { refused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { resolutionIn, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** What a household has against it, once. Staff of the place read it, nobody else. */
export const resolutionObject = acts(
  'resolution.object',
  async ({ id, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const wanted = { action: 'resolution.object', act: 'object', id } as const;
    return changeHearing(call, wanted, async (hearing, _actor, tx) => {
      if (!contains(hearing.place, call.home)) return refused('NOT_FOUND');
      const noticeId = roundOf(await resolutionIn(tx, hearing, call));
      const _id = objectionId(noticeId, call.home);
      if (await tx.get('objections', _id)) return refused('OBJECTED');
      const written = { noticeId, personId: call.id, household: call.home, words, at: call.now };
      await tx.put('objections', { _id, ...written, answered: false });
      return {};
    });
  },
  showResolution,
);
