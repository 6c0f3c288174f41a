import { textsOf } from '@core/domain/notice/block';
import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { resolutionIn, showResolution } from '../resolving';
import { checkTexts } from '../texts';

/** Keeps what has been written so far. */
export const resolutionSave = acts(
  'resolution.save',
  async ({ id, version, title, blocks, days }, call) => {
    const unseemly = await checkTexts(call, [title, ...blocks.flatMap(textsOf)]);
    if (unseemly) return unseemly;
    const wanted = { action: 'resolution.save', act: 'writeResolution', id, version } as const;
    return changeHearing(call, wanted, async (hearing, _actor, tx) => {
      const before = await resolutionIn(tx, hearing, call);
      await tx.put('resolutions', { ...before, title, blocks, days, by: call.id, at: call.now });
      return {};
    });
  },
  showResolution,
);
