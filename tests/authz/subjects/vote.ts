import type { Action, Input } from '@core/contract';
import { openedVote, YES_NO, type HouseholdVote } from '@core/domain/hearing/vote';
import type { Resolution } from '@core/domain/hearing/resolution';
import { at } from '@core/domain/place/region';
import { around } from '../../../cloudfunctions/kit/audit';
import {
  aboutMyself,
  aboutPlace,
  COMMUNITY,
  HOME_ELSEWHERE,
  HOUSEHOLD,
  TENANT,
  type Stand,
  type Subject,
} from '../subject';
import { hearingIn } from './hearing';

/** Where nobody lives and nobody answers for anything. */
const FAR = `${TENANT}09/09/`;
const said = {
  kind: 'yesNo' as const,
  question: '同意这份决议吗',
  options: YES_NO,
  quorum: 50,
  share: 'half' as const,
};

function voteAt(place: string, { personId, now }: Stand): HouseholdVote {
  const where = { place, within: around(place), households: 72 };
  const subject = { kind: 'hearing' as const, id: `hearing-${personId}` };
  return openedVote({ _id: `vote-${personId}`, ...said, ...where, subject, by: 'limin' }, 7, now);
}

/** A vote where the caller lives, or where nobody does. */
function forReader<A extends Action>(input: (id: string) => Input<A>, counted = false): Subject<A> {
  const call = (stand: Stand) => {
    const home = at('community', stand.caller.home ?? HOME_ELSEWHERE) ?? FAR;
    const vote = voteAt(stand.relation === 'party' ? home : FAR, stand);
    const result = { counts: [9, 0, 0], ballots: 9, papers: 0, spoilt: 0 };
    const { dueAt: _due, ...over } = vote;
    const shown = counted ? { ...over, state: 'counted' as const, result } : vote;
    return { input: input(vote._id), rows: { votes: [shown] } };
  };
  return { place: () => FAR, relations: ['party', 'other'], home: HOUSEHOLD, call };
}

/** A vote of the community, that staff look after. */
function forStaff<A extends Action>(
  input: (id: string) => Input<A>,
  state: HouseholdVote['state'] = 'open',
): Subject<A> {
  return aboutPlace<A>(COMMUNITY, (stand) => {
    const vote = voteAt(COMMUNITY, stand);
    return { input: input(vote._id), rows: { votes: [{ ...vote, state }] } };
  });
}

export function writtenFor({ personId, now: at }: Stand): Resolution {
  const blocks = [{ kind: 'paragraph' as const, text: '充电棚放在东门' }];
  const said = { title: '充电棚放在哪', blocks, days: 7, edition: 0 };
  return { _id: `hearing-${personId}`, place: COMMUNITY, ...said, by: 'limin', at };
}

export const vote = {
  'vote.open': {
    place: () => COMMUNITY,
    relations: ['own', 'party', 'within', 'other'],
    call: (stand: Stand) => {
      const hearing = hearingIn(stand, 'resolution');
      const rows = { hearings: [hearing], resolutions: [writtenFor(stand)] };
      return { input: { id: hearing._id, version: 1, ...said, days: 7 }, rows };
    },
  } satisfies Subject<'vote.open'>,
  'vote.list': aboutMyself<'vote.list'>({}),
  'vote.get': forReader<'vote.get'>((id) => ({ id })),
  'vote.cast': forReader<'vote.cast'>((id) => ({ id, choice: 0 })),
  'vote.check': forReader<'vote.check'>((id) => ({ id, receipt: '0382 7194 0556' })),
  'vote.result': forReader<'vote.result'>((id) => ({ id }), true),
  'vote.receipts': forReader<'vote.receipts'>((id) => ({ id }), true),
  'vote.paper': forStaff<'vote.paper'>((id) => ({ id, household: HOUSEHOLD, agreed: true })),
  'vote.count': forStaff<'vote.count'>((id) => ({ id, version: 1, counts: [1, 0, 0], spoilt: 0 }), 'papers'),
};
