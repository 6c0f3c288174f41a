import { stepped } from '@core/domain/regionMode/steps';
import { acts } from '../../kit/handler';
import { bySecond, changeMode } from '../changingMode';
import { showEpisode } from '../modeViews';

/** The second administrator does not agree: nobody is told. */
export const modeDecline = acts(
  'mode.decline',
  (which, call) =>
    changeMode(call, { ...which, act: 'decline', as: bySecond }, (episode) =>
      Promise.resolve(stepped(episode, 'decline', call.now)),
    ),
  showEpisode,
);
