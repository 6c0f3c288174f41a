import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { resolutionIn, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** What came of it in the end, in words that all read. */
export const resolutionEvaluate = acts(
  'resolution.evaluate',
  async ({ words, ...which }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const wanted = { action: 'resolution.evaluate', act: 'evaluate', ...which } as const;
    return changeHearing(call, wanted, async (hearing, _actor, tx) => {
      await tx.put('resolutions', { ...(await resolutionIn(tx, hearing, call)), evaluation: words });
      return {};
    });
  },
  showResolution,
);
