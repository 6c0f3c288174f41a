import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { resolutionIn, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** Takes it up again. What all have read before is kept. */
export const resolutionRevise = acts(
  'resolution.revise',
  async ({ why, ...which }, call) => {
    const unseemly = await checkTexts(call, [why]);
    if (unseemly) return unseemly;
    const wanted = { action: 'resolution.revise', act: 'revise', ...which } as const;
    return changeHearing(call, wanted, async (hearing, _actor, tx) => {
      await tx.put('resolutions', { ...(await resolutionIn(tx, hearing, call)), why, at: call.now });
      return {};
    });
  },
  showResolution,
);
