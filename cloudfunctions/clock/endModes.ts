import { isLawful } from '@core/domain/regionMode/steps';
import { journalled } from '../kit/audit';
import { inTurn } from '../kit/inTurn';
import { endEpisode } from '../kit/modes';
import { anyOf, atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

const LAPSE = { id: 'lapse', action: 'mode.lapse', inputHash: '' };

/** Ends the modes whose hour has come, and what nobody agreed to in time; returns how many. */
export async function endModes(now: number, slice: number, atOnce: number): Promise<number> {
  const due = { state: anyOf(['running', 'asked']), until: atMost(now) };
  const episodes = await find('modes', due, slice);
  return inTurn(episodes, atOnce, ({ _id }) =>
    commit(async (tx) => {
      const episode = await tx.get('modes', _id);
      if (!episode || !isLawful('lapse', episode, now)) return false;
      const { place, mode, drill } = await endEpisode(tx, episode, { act: 'lapse', now });
      await journalled(tx, { id: 'clock', now, act: LAPSE }, { place, about: _id, detail: { mode, drill } });
      return true;
    }),
  );
}
