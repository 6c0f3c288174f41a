import { acts } from '../../kit/handler';
import { changeHearing } from '../changeHearing';
import { resolutionIn, showResolution } from '../resolving';

/** The minutes stand: what was resolved is written next. */
export const resolutionBegin = acts(
  'resolution.begin',
  (which, call) =>
    changeHearing(
      call,
      { action: 'resolution.begin', act: 'resolve', ...which },
      async (hearing, _actor, tx) => {
        await tx.put('resolutions', await resolutionIn(tx, hearing, call));
        return {};
      },
    ),
  showResolution,
);
