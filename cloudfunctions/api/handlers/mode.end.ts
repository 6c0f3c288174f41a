import { acts } from '../../kit/handler';
import { endEpisode } from '../../kit/modes';
import { byOffice, changeMode } from '../changingMode';
import { showEpisode } from '../modeViews';
import { checkTexts } from '../texts';

/** Ends a mode before its time, or takes back what waits for a second person. Whoever is still to be told is left in peace. */
export const modeEnd = acts(
  'mode.end',
  async ({ words, ...which }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const ending = { act: 'end', now: call.now, by: call.id, ...(words ? { words } : {}) } as const;
    return changeMode(call, { ...which, act: 'end', as: byOffice }, (episode, tx) =>
      endEpisode(tx, episode, ending),
    );
  },
  showEpisode,
);
