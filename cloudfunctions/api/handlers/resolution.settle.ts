import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { showResolution, writtenIn } from '../resolving';

/** Both sides of a mediation agree. What on stays between them and who led it. */
export const resolutionSettle = acts(
  'resolution.settle',
  (which, call) =>
    changeHearing(
      call,
      { action: 'resolution.settle', act: 'settle', ...which },
      async ({ _id }, _actor, tx) => {
        const resolution = await writtenIn(tx, _id);
        return isRefused(resolution) ? resolution : {};
      },
    ),
  showResolution,
);
