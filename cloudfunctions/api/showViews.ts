import type { Output } from '@core/contract/index';
import { runsShow } from '@core/domain/live/comment';
import { isShowOver, type Show } from '@core/domain/live/show';
import { hasPicture } from '@core/domain/live/show';
import { showActs, type ShowRelation } from '@core/domain/live/showSteps';
import { mayShow } from '@core/domain/live/showTake';
import { verdictNow } from '@core/domain/live/verdicts';
import { livesAtShow, showRelationsTo, showSubject } from '@core/domain/live/showVisibility';
import { asking } from '@core/domain/live/questionSteps';
import type { Call } from '../kit/call';
import type { ActResult, ShowRow } from '../kit/documents';
import { boardOf } from '../kit/recordQuestion';
import { reminderId } from '../kit/recordShow';
import { refused, type Refused } from '../kit/refused';
import { count, many, one } from '../kit/store';
import { fullNames, placeNames } from './grantView';
import { picturesOf, type Pictures } from './pictures';
import { isStaff } from './names';

type View = Output<'show.get'>['show'];
type Card = Output<'show.list'>['list'][number];

/** What is known around shows when they are shown. */
interface Around {
  call: Call;
  places: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  pictures: Pictures;
  /** Shows of which the caller wants to be told. */
  reminded: ReadonlySet<string>;
}

/** Whoever leads a show is to be seen in it: the first of them stands on its card. */
const onCard = ({ hosts: [first] }: Pick<Show, 'hosts'>): string[] => (first === undefined ? [] : [first]);

/** Shows as lines of a list; all that stands around them is read together. */
export async function showCards(shows: readonly Show[], call: Call): Promise<Card[]> {
  const [around, reminders] = await Promise.all([
    aroundOf(shows, shows.flatMap(onCard), call),
    Promise.all(shows.map(({ _id }) => count('showReminders', { showId: _id }))),
  ]);
  return shows.map((show, n) =>
    cardOf(show, { ...around, hosts: onCard(show), reminders: reminders[n] ?? 0 }),
  );
}

async function aroundOf(shows: readonly Show[], people: readonly string[], call: Call): Promise<Around> {
  const [places, names, pictures, mine] = await Promise.all([
    placeNames(shows.map(({ place }) => place)),
    fullNames(people),
    picturesOf(shows.flatMap(({ cover }) => cover ?? [])),
    many(
      'showReminders',
      shows.map(({ _id }) => reminderId(_id, call.id)),
    ),
  ]);
  return { call, places, names, pictures, reminded: new Set(mine.map(({ showId }) => showId)) };
}

function cardOf(
  show: Show,
  {
    call,
    places,
    names,
    pictures,
    reminded,
    hosts,
    reminders,
  }: Around & { hosts: string[]; reminders: number },
): Card {
  const { _id: id, state, title, startsAt, endsAt, begunAt, cover, guests } = show;
  const [picture] = cover === undefined ? [] : pictures.of([cover], call);
  return {
    ...{ id, state, title, startsAt, endsAt, begunAt, reminders },
    placeName: places.get(show.place) ?? '',
    cover: picture,
    faces: [...hosts.flatMap((host) => names.get(host) ?? []), ...guests],
    reminded: reminded.has(id),
    again: state === 'replay',
  };
}

/** A show that the caller may know of; any other is not there. */
export async function showFor(id: string, call: Call): Promise<InShow | undefined> {
  const show = await one('shows', id);
  if (!show || !call.reaches(showSubject(show, call.caller))) return undefined;
  return { show, relations: showRelationsTo(show, call.caller) };
}
export interface InShow {
  show: ShowRow;
  relations: readonly ShowRelation[];
}

/** Whether the caller is of those who run it. */
export const runsIt = ({ relations }: Pick<InShow, 'relations'>): boolean => runsShow(relations);

/** The answer of every act on one show: the show as the caller may see it now. */
export async function answerShow(
  { showId = '' }: ActResult,
  call: Call,
): Promise<Output<'show.get'> | Refused<'NOT_FOUND'>> {
  const known = await showFor(showId, call);
  if (!known) return refused('NOT_FOUND');
  const { show } = known;
  const doers = show.trail.slice(-4).flatMap(({ by }) => by?.personId ?? []);
  const people = [show.planner.personId, ...show.hosts, ...show.moderators, ...doers];
  const [around, reminders, board] = await Promise.all([
    aroundOf([show], [...new Set(people)], call),
    count('showReminders', { showId }),
    boardOf(showId),
  ]);
  const card = cardOf(show, { ...around, hosts: show.hosts, reminders });
  return { show: { ...card, ...viewOf(known, around), questions: board.counts } };
}

/** What is set of it, how it stands, and what the caller can do about it. */
function viewOf({ show, relations }: InShow, { call, names }: Around): Omit<View, keyof Card | 'questions'> {
  const runs = runsIt({ relations });
  const called = (people: readonly string[]) => people.map((id) => ({ id, name: names.get(id) ?? '' }));
  const named = (holder: Show['planner'] | undefined): View['planner'] => {
    const name = holder && names.get(holder.personId);
    return holder && name !== undefined && (isStaff(holder) || runs)
      ? { name, role: holder.role }
      : undefined;
  };
  const { version, place, words, open, chapters, guests, channels, caption, interruptedAt, endedAt } = show;
  const { ending, sweptAt, reason, due, itemId } = show;
  return {
    ...{ version, place, words, open, chapters, guests, channels, caption, interruptedAt, endedAt },
    ...{ ending, sweptAt, reason },
    // Whoever watches reads the names; the crew needs to know who that is.
    hosts: runs ? called(show.hosts) : [],
    moderators: runs ? called(show.moderators) : [],
    planner: named(show.planner),
    itemId: runs ? itemId : undefined,
    picture: runs ? hasPicture(show) : undefined,
    verdict: runs && !isShowOver(show) ? verdictNow(show) : undefined,
    sweepAt: isShowOver(show) && due?.step === 'sweep' ? due.at : undefined,
    due: runs ? due : undefined,
    trail: runs ? show.trail.map(({ at, act, by }) => ({ at, act, by: named(by) })) : [],
    mayAsk: asking.some((state) => state === show.state) && livesAtShow(show, call.caller),
    relations: [...relations],
    acts: showActs.filter((act) => mayShow(show, act, relations, call.now)),
  };
}
