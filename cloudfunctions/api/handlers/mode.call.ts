import { inOrder } from '@core/domain/regionMode/answer';
import { isEnd, type Episode } from '@core/domain/regionMode/episode';
import { mayCall, needsSecond } from '@core/domain/regionMode/steps';
import { around, journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { noted } from '../changingMode';
import { showEpisode } from '../modeViews';
import { start } from '../startingMode';
import { checkTexts } from '../texts';

/** Calls a mode over a place and has people told; wartime waits for a second administrator. */
export const modeCall = acts(
  'mode.call',
  async ({ place, mode, audience, until, ...said }, call) => {
    const { id: by, now: at, grants } = call;
    if (!call.reaches({ place }) || !(await one('regions', place))) return refused('NOT_FOUND');
    if (!mayCall(grants, mode, place)) return refused('NOT_CALLABLE');
    if (!isEnd(mode, until, at)) return refused('MODE_TERM');
    const unseemly = await checkTexts(call, [said.title, said.words]);
    if (unseemly) return unseemly;
    const where = { place, within: around(place), mode, audience: inOrder(audience), until };
    const begun = { version: 1, state: 'asked', by, at, reminders: 0 } as const;
    const asked: Episode = { _id: newId(), ...begun, ...where, ...said, extended: [] };
    const result = await commitOnce(call, async (tx) => {
      const episode = needsSecond(mode) ? asked : await start(tx, asked, at);
      if (isRefused(episode)) return episode;
      await tx.put('modes', episode);
      await journalled(tx, call, { place, about: episode._id, detail: noted(episode) });
      return { modeId: episode._id };
    });
    if (!isRefused(result)) await startJobs();
    return result;
  },
  showEpisode,
);
