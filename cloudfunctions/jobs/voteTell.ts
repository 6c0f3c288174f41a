import { kinds } from '@core/domain/notify/kinds';
import { isVoteOpen } from '@core/domain/hearing/vote';
import { isVoteAbout } from '@core/domain/hearing/voteMessages';
import { participationId } from '../kit/ballots';
import type { PersonRow } from '../kit/documents';
import { noteOf } from '../kit/outbox';
import { creditsFor } from '../kit/reach';
import { addMissing, many, one } from '../kit/store';
import { livingIn } from './livingIn';
import type { Work } from './slices';

/** With whether his household has voted, and the message, somebody costs three documents. */
const SLICE = 30;

/**
 * Rings those whom WeChat can reach in the place that a vote is put to, slice by slice, as a notice does; everybody else
 * finds it in his list. Towards its end only those whose household has not voted: what is rung says nothing of that.
 */
export const tellOfVote: Work = async (cursor, now, { input }) => {
  const { vote: voteId = '', about = '' } = input ?? {};
  const vote = await one('votes', voteId);
  if (!vote || !isVoteAbout(about) || !isVoteOpen(vote, now)) return { cursor, done: 0, finished: true };
  const { people, ...slice } = await livingIn(vote.place, cursor, SLICE);
  const { purpose } = kinds[about];
  const reached = people.filter((person) => creditsFor(person, purpose) > 0 && person._id !== vote.by);
  const told = about === 'voteClosing' ? await notVoted(voteId, reached) : reached;
  const what = { about, title: vote.question, icon: 'clipboard-text', subject: voteId, version: 1 } as const;
  await addMissing(
    'messages',
    told.map(({ _id: to }) => noteOf({ to, ...what }, now)),
  );
  return slice;
};

async function notVoted(voteId: string, people: readonly PersonRow[]): Promise<PersonRow[]> {
  const idOfHome = ({ home = '' }: PersonRow): string => participationId(voteId, home);
  const voted = new Set((await many('voteParts', people.map(idOfHome))).map(({ _id }) => _id));
  return people.filter((person) => !voted.has(idOfHome(person)));
}
