import { objectionEnd } from '@core/domain/notice/notice';
import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { goesPublic, showResolution, writtenIn } from '../resolving';

/** 公示: all read it, and every household can object until its last day is over. */
export const resolutionPublish = acts(
  'resolution.publish',
  (which, call) =>
    changeHearing(
      call,
      { action: 'resolution.publish', act: 'publishResolution', ...which },
      async ({ _id }, _actor, tx) => {
        const resolution = await writtenIn(tx, _id);
        if (isRefused(resolution)) return resolution;
        await goesPublic(tx, resolution, call);
        return { objectUntil: objectionEnd(call.now, resolution.days) };
      },
    ),
  showResolution,
);
