import type { Output } from '@core/contract/index';
import { isPrivate, type Hearing } from '@core/domain/hearing/hearing';
import { mayTopic } from '@core/domain/topic/take';
import { topicActs } from '@core/domain/topic/steps';
import { topicSightOf, type TopicSight } from '@core/domain/topic/visibility';
import { answersForTopic, type Topic, type TopicHolder } from '@core/domain/topic/topic';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { officesAt } from '../kit/officesAt';
import { openName } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { topicActor } from './changeTopic';
import { placeNames } from './grantView';
import { noteTopicLook } from './looks';
import { isStaff, namesIn, peopleOf, type Names } from './names';
import { picturesOf } from './pictures';
import { topicCardOf } from './topicViews';

type View = Output<'topic.get'>['topic'];
type Person = NonNullable<View['accountable']>;

/** The answer of every act on one topic: the topic as the caller may see it now. */
export async function answerTopic(
  { topicId = '' }: ActResult,
  call: Call,
): Promise<Output<'topic.get'> | Refused<'NOT_FOUND'>> {
  const topic = await one('topics', topicId);
  if (!topic) return refused('NOT_FOUND');
  const chain = await officesAt(topic.place);
  const actor = topicActor(topic, chain, call);
  const sight = topicSightOf(topic, call.caller, actor.relations);
  if (!sight.any) return refused('NOT_FOUND');
  const answering = answersForTopic(topic, chain);
  const opens = sight.proposer || (topic.isPrivate === true && sight.own);
  const [people, pictures, places, session, into] = await Promise.all([
    peopleOf([answering, ...holdersOf(topic)], call, opens ? topic.residentId : undefined),
    picturesOf(topic.photos),
    placeNames([topic.place]),
    topic.hearingId === undefined ? undefined : one('hearings', topic.hearingId),
    topic.mergedInto === undefined ? undefined : one('topics', topic.mergedInto),
  ]);
  const resident = people.find(({ _id }) => _id === topic.residentId);
  const { own } = sight;
  const opener = own ? resident : undefined;
  const card = topicCardOf(topic, call, { pictures, placeNames: places, opener, own });
  const proposer = sight.proposer && resident ? openName(resident) : undefined;
  if (proposer) await noteTopicLook(topic, actor.role, call);
  const known = { sight, names: namesIn(people), answering };
  return {
    topic: {
      ...card,
      ...told(topic, known),
      proposer,
      session: sessionOf(session, call),
      mergedInto: into && { id: into._id, title: into.title },
      relations: [...actor.relations],
      acts: topicActs.filter((act) => act !== 'takeIn' && mayTopic(topic, act, actor)),
    },
  };
}

const holdersOf = ({ trail, screened, proxy }: Topic): (TopicHolder | undefined)[] => [
  ...[proxy?.by, screened?.by],
  ...trail.slice(-4).map(({ by }) => by),
];

interface Known {
  sight: TopicSight;
  names: Names;
  answering: TopicHolder | undefined;
}

/** What happened to it; staff are named to everybody, neighbours to those concerned. */
function told(
  topic: Topic,
  known: Known,
): Pick<View, 'accountable' | 'proxy' | 'screened' | 'returned' | 'orderId' | 'orders' | 'trail'> {
  const { own } = known.sight;
  const { screened, proxy, returned, orderId, orders = [], trail, due } = topic;
  const human = named(known.answering, known);
  return {
    accountable: human && { ...human, until: own ? due?.at : undefined },
    proxy: own && proxy ? { by: named(proxy.by, known), consent: proxy.consent } : undefined,
    screened: screened && { words: screened.words, by: named(screened.by, known), at: screened.at },
    returned,
    orderId: own ? orderId : undefined,
    orders: orders.length,
    trail: trail.map(({ at, act, by }) => ({ at, act, by: named(by, known) })),
  };
}

function named(holder: TopicHolder | undefined, { names, sight }: Known): Person | undefined {
  const name = holder && names.get(holder.personId);
  if (!holder || name === undefined) return undefined;
  return isStaff(holder) || sight.own ? { name, role: holder.role } : undefined;
}

/** The session that has taken it up; of a mediation those in it alone learn. */
function sessionOf(hearing: Hearing | undefined, { id }: Call): View['session'] {
  if (!hearing) return undefined;
  const inIt = hearing.parties.includes(id) || hearing.host.personId === id;
  if (isPrivate(hearing) && !inIt) return undefined;
  const { _id, format, state, title, startsAt } = hearing;
  return { id: _id, format, state, title, startsAt };
}
