import type { Output } from '@core/contract/index';
import {
  bucketOf,
  isToldApart,
  isVoteOpen,
  quorumOf,
  verdictOf,
  type HouseholdVote,
  type Participation,
} from '@core/domain/hearing/vote';
import { hearingHosts } from '@core/domain/hearing/visibility';
import { isFor } from '@core/domain/notice/target';
import { contains, type RegionPath } from '@core/domain/place/region';
import { anyBox, boxWith, newReceipt, participationId } from '../kit/ballots';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { count, one } from '../kit/store';
import { Duplicate, type Tx } from '../kit/transaction';
import { isVerified } from './binding';
import { placeNames } from './grantView';

type View = Output<'vote.get'>['vote'];
type Card = Output<'vote.list'>['list'][number];

/** A vote of where the caller lives, or holds an office. */
export async function voteFor(id: string, call: Call): Promise<HouseholdVote | undefined> {
  const vote = await one('votes', id);
  const parties = vote && isFor({ place: vote.place, roles: [] }, call.caller) ? [call.id] : [];
  return vote && call.reaches({ parties, place: vote.place }) ? vote : undefined;
}

/** Whether the caller looks after this vote: he may hold sessions in its place. */
export const isVoteStaff = ({ place }: Pick<HouseholdVote, 'place'>, { grants }: Call): boolean =>
  grants.some(({ role, scope }) => hearingHosts.some((one) => one === role) && contains(scope, place));

/** How many households have taken part, counted in an index. */
export const votedIn = (voteId: string, how?: Participation['how']): Promise<number> =>
  count('voteParts', { voteId, ...(how ? { how } : {}) });

type Household = View['household'];

/** How the caller's household stands; by nobody's name. */
async function householdOf({ _id, place }: HouseholdVote, call: Call): Promise<Household> {
  const { home } = call.caller;
  if (home === undefined || !contains(place, home)) return 'elsewhere';
  if (await one('voteParts', participationId(_id, home))) return 'voted';
  return (await isVerified(call)) ? 'open' : 'unverified';
}

/** Open votes as lines of a list, each with how the caller's household stands. */
export async function voteCards(votes: readonly HouseholdVote[], call: Call): Promise<Card[]> {
  const [names, stands] = await Promise.all([
    placeNames(votes.map(({ place }) => place)),
    Promise.all(votes.map((vote) => householdOf(vote, call))),
  ]);
  return votes.map(({ _id: id, question, place, closesAt }, n) => ({
    ...{ id, question, placeName: names.get(place) ?? '', closesAt, household: stands[n] ?? 'elsewhere' },
  }));
}

/** A vote as the caller may see it: how many took part in steps of five, until it has been counted. */
export async function voteView(vote: HouseholdVote, call: Call): Promise<View> {
  const [household, voted, names] = await Promise.all([
    householdOf(vote, call),
    votedIn(vote._id),
    placeNames([vote.place]),
  ]);
  const { _id: id, version, place, kind, question, options, state, openedAt, closesAt, subject } = vote;
  const open = isVoteOpen(vote, call.now);
  return {
    ...{ id, version, place, placeName: names.get(place) ?? '', kind, question, options, openedAt, closesAt },
    ...(subject.kind === 'hearing' ? { hearingId: subject.id } : { covenantId: subject.id }),
    ...{ households: vote.households, needed: quorumOf(vote), share: vote.share, household },
    state: state === 'open' && !open ? 'counting' : state,
    turnout: vote.result?.ballots ?? bucketOf(voted),
    mayVote: open && household === 'open',
    ...(vote.result ? { result: await resultOf(vote, vote.result) } : {}),
    ...(await staffPart(vote, call, open)),
  };
}

async function resultOf(
  vote: HouseholdVote,
  result: NonNullable<HouseholdVote['result']>,
): Promise<NonNullable<View['result']>> {
  const { counts, ballots, papers, spoilt } = result;
  const told = isToldApart(result) ? { counts } : {};
  return { ...told, ballots, papers, spoilt, receipts: ballots - papers, ...verdictOf(vote, result) };
}

async function staffPart(
  vote: HouseholdVote,
  call: Call,
  open: boolean,
): Promise<Pick<View, 'acts' | 'papers'>> {
  if (!isVoteStaff(vote, call)) return { acts: [] };
  if (vote.state !== 'papers') return { acts: open ? ['paper'] : [] };
  return { acts: ['count'], papers: await votedIn(vote._id, 'paper') };
}

interface Part {
  household: RegionPath;
  by: string;
  /** What is chosen in the app; a household that votes on paper has its ballot elsewhere. */
  choice?: number;
}

/**
 * Notes that a household has voted and, in the app, lets its ballot fall into some box and leaves a receipt: all of it
 * or nothing. Whatever is written besides the box is the same whatever was chosen; the box is sealed anew, as long as before.
 */
export async function tookPart(
  tx: Tx,
  call: Call,
  { _id: voteId }: HouseholdVote,
  { household, by, choice }: Part,
): Promise<ActResult | Refused<'VOTE_CLOSED' | 'HOUSEHOLD_VOTED'>> {
  const _id = participationId(voteId, household);
  if (await tx.get('voteParts', _id)) return refused('HOUSEHOLD_VOTED');
  const box = await anyBox(tx, voteId);
  if (!box) return refused('VOTE_CLOSED');
  await tx.put('ballotBoxes', boxWith(box, choice));
  await tx.add('voteParts', { _id, voteId, household, by, how: choice === undefined ? 'paper' : 'app' });
  if (choice !== undefined) await tx.add('receipts', newReceipt(voteId, call.act?.id ?? ''));
  return { voteId };
}

/** Two of one household at the same moment: the slower one is told that it has voted. */
export async function orVoted(
  vote: HouseholdVote,
  household: RegionPath,
  work: () => Promise<ActResult | Refused<'VOTE_CLOSED' | 'HOUSEHOLD_VOTED'>>,
): Promise<ActResult | Refused<'VOTE_CLOSED' | 'HOUSEHOLD_VOTED'>> {
  try {
    return await work();
  } catch (error) {
    const voted =
      error instanceof Duplicate && (await one('voteParts', participationId(vote._id, household)));
    if (!voted) throw error;
    return refused('HOUSEHOLD_VOTED');
  }
}

/** The answer of every act on one vote. */
export async function showVote(
  { voteId = '' }: ActResult,
  call: Call,
): Promise<{ vote: View } | Refused<'NOT_FOUND'>> {
  const vote = await one('votes', voteId);
  return vote ? { vote: await voteView(vote, call) } : refused('NOT_FOUND');
}
