import { FEWEST_HOUSEHOLDS, openedVote } from '@core/domain/hearing/vote';
import { isWritten } from '@core/domain/hearing/resolution';
import { around, journalled } from '../../kit/audit';
import { emptyBoxes } from '../../kit/ballots';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { startJobs } from '../../kit/nudge';
import { isRefused, refused } from '../../kit/refused';
import { count, inside, one } from '../../kit/store';
import { voteTelling } from '../../kit/voteTelling';
import { changeHearing } from '../changeHearing';
import { checkTexts } from '../texts';
import { showVote } from '../voting';

/** Puts what was resolved to the households of the place, counted in the tree at this moment; the boxes are laid out with it. */
export const voteOpen = acts(
  'vote.open',
  async ({ id, version, days, ...said }, call) => {
    const hearing = await one('hearings', id);
    if (!hearing) return refused('NOT_FOUND');
    const { place } = hearing;
    const households = await count('regions', { level: 'household', _id: inside(place) });
    const unseemly = await checkTexts(call, [said.question, ...said.options]);
    if (unseemly) return unseemly;
    const opening = { place, within: around(place), subject: { kind: 'hearing' as const, id }, households };
    const vote = openedVote({ ...said, ...opening, _id: newId(), by: call.id }, days, call.now);
    const result = await changeHearing(
      call,
      { action: 'vote.open', act: 'putToVote', id, version },
      async (_now, actor, tx) => {
        if (actor.relations.every((relation) => relation === 'party')) return refused('HEARING_NOT_YOURS');
        if (!isWritten(await tx.get('resolutions', id))) return refused('RESOLUTION_EMPTY');
        if (households < FEWEST_HOUSEHOLDS) return refused('TOO_FEW_HOUSEHOLDS');
        await tx.add('votes', vote);
        for (const box of emptyBoxes(vote)) await tx.add('ballotBoxes', box);
        await tx.add('jobs', voteTelling(vote, 'voteOpened', call.now));
        await journalled(tx, call, { place, about: vote._id, detail: { households } });
        return { voteId: vote._id };
      },
    );
    if (!isRefused(result)) await startJobs();
    return result;
  },
  async ({ hearingId = '' }, call) => {
    const hearing = await one('hearings', hearingId);
    return showVote({ voteId: hearing?.voteId ?? '' }, call);
  },
);
