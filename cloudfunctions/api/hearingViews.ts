import type { Output } from '@core/contract/index';
import { answersForHearing, isPrivate, type Hearing, type HearingHolder } from '@core/domain/hearing/hearing';
import { hearingActs, type HearingRelation } from '@core/domain/hearing/steps';
import { mayHear } from '@core/domain/hearing/take';
import { hearingRelationsTo, hearingSubject } from '@core/domain/hearing/visibility';
import type { Call } from '../kit/call';
import type { ActResult, PersonRow } from '../kit/documents';
import { openName } from '../kit/personal';
import { officesAt } from '../kit/officesAt';
import { refused, type Refused } from '../kit/refused';
import { many, one } from '../kit/store';
import { isForElderOf } from './eldersOf';
import { isStaff, namesIn, peopleOf, type Names } from './names';

type View = Output<'hearing.get'>['hearing'];
type Card = Output<'hearing.list'>['list'][number];

/** Sessions as lines of a list; the names of their places are read for all of them together. */
export async function hearingCards(hearings: readonly Hearing[]): Promise<Card[]> {
  const places = await many(
    'regions',
    hearings.map(({ place }) => place),
  );
  const names = new Map(places.map(({ _id, name }) => [_id, name]));
  return hearings.map((hearing) => cardOf(hearing, names.get(hearing.place) ?? ''));
}

const cardOf = (hearing: Hearing, placeName: string): Card => ({
  id: hearing._id,
  format: hearing.format,
  state: hearing.state,
  title: hearing.title,
  startsAt: hearing.startsAt,
  endsAt: hearing.endsAt,
  venue: hearing.venue.words,
  placeName,
});

/** A session that the caller may know of; any other is not there. */
export async function hearingFor(id: string, call: Call): Promise<Known | undefined> {
  const hearing = await one('hearings', id);
  if (!hearing) return undefined;
  // As long as its host answers for it nobody has to know who else could.
  const chain = hearing.level === 0 ? [] : await officesAt(hearing.place);
  if (!call.reaches(hearingSubject(hearing, call.caller, chain))) return undefined;
  return { hearing, chain, relations: hearingRelationsTo(hearing, call.caller, chain) };
}

/**
 * The same, and what is open where somebody lives whom the caller books for: he may live anywhere. He stands in no
 * relation to it, so that he reads when and where it is, books for others, and nothing else.
 */
export async function hearingForFamily(id: string, call: Call): Promise<Known | undefined> {
  const known = await hearingFor(id, call);
  const hearing = known ? undefined : await one('hearings', id);
  if (!hearing || isPrivate(hearing)) return known;
  return (await isForElderOf(hearing, call)) ? { hearing, chain: [], relations: [] } : undefined;
}

interface Known {
  hearing: Hearing;
  chain: readonly HearingHolder[];
  relations: readonly HearingRelation[];
}

/** The answer of every act on one session: the session as the caller may see it now. */
export async function answerHearing(
  { hearingId = '' }: ActResult,
  call: Call,
): Promise<Output<'hearing.get'> | Refused<'NOT_FOUND'>> {
  const known = await hearingForFamily(hearingId, call);
  if (!known) return refused('NOT_FOUND');
  const { hearing, chain } = known;
  const parties = hearing.parties.map((personId) => ({ personId, role: 'resident' as const }));
  const human = answersForHearing(hearing, chain);
  const doers = hearing.trail.slice(-4).map(({ by }) => by);
  const [people, place] = await Promise.all([
    peopleOf([hearing.host, hearing.minuteTaker, human, ...parties, ...doers], call),
    one('regions', hearing.place),
  ]);
  const sides = people.map((person) => [person._id, sideName(person, hearing)] as const);
  return {
    hearing: viewOf(known, { names: namesIn(people), sides: new Map(sides) }, place?.name ?? '', call.now),
  };
}

/** The sides of a mediation call each other by name; who lives elsewhere is called as strangers may read it. */
const sideName = (person: PersonRow, { community }: Hearing): string =>
  person.home?.startsWith(community) === true ? openName(person).name : person.maskedName;

interface Called {
  names: Names;
  sides: Names;
}

/** What can be done to a session whose hour is known here; the rest of the table is for the pages that ask. */
function viewOf(
  { hearing, chain, relations }: Known,
  { names, sides }: Called,
  placeName: string,
  now: number,
): View {
  const named = (holder: HearingHolder | undefined) => shown(holder, names);
  const human = named(answersForHearing(hearing, chain));
  const leads = relations.some((one) => one !== 'party');
  const { agenda, panel, pools, quorum, seriesId, edition, voteId, carried, actions, reason } = hearing;
  const { minutesAt, correctUntil, publicAt, objectUntil, closedAt, due, words, version, place } = hearing;
  return {
    ...cardOf(hearing, placeName),
    ...{ version, place, words, agenda, panel, pools, quorum, seriesId, edition, voteId, carried, reason },
    ...{ minutesAt, correctUntil, publicAt, objectUntil, closedAt },
    roomId: hearing.venue.roomId,
    roomBooked: hearing.venue.bookingId !== undefined,
    host: named(hearing.host),
    minuteTaker: named(hearing.minuteTaker),
    // Those who read this are all in it.
    parties: hearing.parties.map((personId) => sides.get(personId) ?? ''),
    accountable: human && { ...human, until: due?.at },
    actions,
    due: leads ? due : undefined,
    trail: hearing.trail.map(({ at, act, by }) => ({ at, act, by: named(by) })),
    relations: [...relations],
    acts: hearingActs.filter((act) => mayHear(hearing, act, relations, now)),
  };
}

/** Offices are public; a neighbour who wrote the minutes is not named to everybody. */
function shown(holder: HearingHolder | undefined, names: Names): View['host'] {
  const name = holder && names.get(holder.personId);
  return holder && name !== undefined && isStaff(holder) ? { name, role: holder.role } : undefined;
}
