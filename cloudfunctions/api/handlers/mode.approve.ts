import { stepped } from '@core/domain/regionMode/steps';
import { acts } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { bySecond, changeMode } from '../changingMode';
import { showEpisode } from '../modeViews';
import { start } from '../startingMode';

/** The second administrator agrees: it holds from now on, and people are told. */
export const modeApprove = acts(
  'mode.approve',
  (which, call) =>
    changeMode(call, { ...which, act: 'approve', as: bySecond }, async (episode, tx) => {
      const begun = await start(tx, episode, call.now);
      return isRefused(begun) ? begun : stepped(begun, 'approve', call.now, { approvedBy: call.id });
    }),
  showEpisode,
);
