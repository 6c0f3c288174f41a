import { stepped, stopsExtending } from '@core/domain/regionMode/steps';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { byOffice, changeMode } from '../changingMode';
import { showEpisode } from '../modeViews';
import { checkTexts } from '../texts';

/** Lets a mode hold for longer, with a reason that everybody of the place can read. */
export const modeExtend = acts(
  'mode.extend',
  async ({ until, reason, ...which }, call) => {
    const unseemly = await checkTexts(call, [reason]);
    if (unseemly) return unseemly;
    return changeMode(call, { ...which, act: 'extend', as: byOffice }, async (episode) => {
      const stopped = stopsExtending(episode, until, call.now);
      if (stopped) return refused(stopped);
      const one = { until, reason, by: call.id, at: call.now };
      return stepped(episode, 'extend', call.now, { until, extended: [...episode.extended, one] });
    });
  },
  showEpisode,
);
