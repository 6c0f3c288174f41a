import type { Episode } from '@core/domain/regionMode/episode';
import { isLawful, maySecond, mayCall, type ModeAct } from '@core/domain/regionMode/steps';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult, JournalRow } from '../kit/documents';
import { startJobs } from '../kit/nudge';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

/** As whom somebody changes an episode, and what he is told who may not. */
interface Doer<Not extends string> {
  not: Not;
  may: (episode: Episode, call: Call) => boolean;
}
/** An office that might have called it there. */
export const byOffice: Doer<'NOT_CALLABLE'> = {
  not: 'NOT_CALLABLE',
  may: ({ mode, place }, { grants }) => mayCall(grants, mode, place),
};
/** The second person, as high as who asked. */
export const bySecond: Doer<'NOT_THE_SECOND'> = {
  not: 'NOT_THE_SECOND',
  may: (episode, { grants, id }) => maySecond(grants, id, episode),
};

interface Which<Not extends string> {
  id: string;
  version: number;
  act: Exclude<ModeAct, 'acknowledge' | 'lapse'>;
  as: Doer<Not>;
}
type Stop = 'NOT_FOUND' | 'STALE' | 'MODE_OVER';

/** One step on an episode, on the version that was seen: load → decide → commit, and into the journal. */
export async function changeMode<Not extends string, Code extends string = never>(
  call: Call,
  { id, version, act, as }: Which<Not>,
  decide: (episode: Episode, tx: Tx) => Promise<Episode | Refused<Code>>,
): Promise<ActResult | Refused<Code | Stop | Not>> {
  const result = await commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop | Not>> => {
    const episode = await tx.get('modes', id);
    if (!episode || !call.reaches({ place: episode.place })) return refused('NOT_FOUND');
    if (!as.may(episode, call)) return refused(as.not);
    if (!isLawful(act, episode, call.now)) return refused('MODE_OVER');
    if (episode.version !== version) return refused('STALE');
    const after = await decide(episode, tx);
    if (isRefused(after)) return after;
    await tx.put('modes', after);
    await journalled(tx, call, { place: after.place, about: id, detail: noted(after) });
    return { modeId: id };
  });
  if (!isRefused(result)) await startJobs();
  return result;
}

/** What the journal keeps of an episode: no words. */
export const noted = ({ mode, drill, until, state }: Episode): JournalRow['detail'] => ({
  ...{ mode, drill, until, state },
});
