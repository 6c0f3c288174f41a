import { nextReminder, stepped } from '@core/domain/regionMode/steps';
import { acts } from '../../kit/handler';
import { beginTelling } from '../../kit/modes';
import { refused } from '../../kit/refused';
import { byOffice, changeMode } from '../changingMode';
import { showEpisode } from '../modeViews';

/** Reminds those who were told and have not answered, once an hour at most. */
export const modeRemind = acts(
  'mode.remind',
  (which, call) =>
    changeMode(call, { ...which, act: 'remind', as: byOffice }, async (episode, tx) => {
      if (call.now < nextReminder(episode)) return refused('REMINDED');
      await beginTelling(tx, episode, 'remind', call.now);
      const reminded = { reminders: episode.reminders + 1, remindedAt: call.now };
      return stepped(episode, 'remind', call.now, reminded);
    }),
  showEpisode,
);
