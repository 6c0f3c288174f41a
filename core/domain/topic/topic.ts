import type { Ms } from '../calendar/time';
import type { Role, Sealed } from '../people/person';
import type { RegionPath } from '../place/region';

export const topicStates = [
  'proposed',
  'screened',
  'accepted',
  'merged',
  'returned',
  'converted',
  'withdrawn',
] as const;
export type TopicState = (typeof topicStates)[number];

/** Where it came from: somebody said it, or many said the same in orders, snaps or questions. */
export const topicSources = ['resident', 'orders', 'snaps', 'wish', 'live'] as const;
export type TopicSource = (typeof topicSources)[number];

export const topicCategories = [
  'environment',
  'safety',
  'parking',
  'repair',
  'property',
  'care',
  'neighbours',
  'other',
] as const;
export type TopicCategory = (typeof topicCategories)[number];

export const topicConsents = ['phone', 'faceToFace', 'paper'] as const;
export type TopicConsent = (typeof topicConsents)[number];

/** A person who acts or answers, in the role that brings him there. */
export interface TopicHolder {
  personId: string;
  role: Role;
}

export const topicDueSteps = ['screen', 'decide', 'schedule'] as const;
export type TopicDueStep = (typeof topicDueSteps)[number];

/** What happened; ids only. */
export interface TopicEntry {
  at: Ms;
  act: string;
  by?: TopicHolder;
}

/** Something that people want talked about. */
export interface Topic {
  _id: string;
  version: number;
  code: string;
  state: TopicState;
  source: TopicSource;
  category: TopicCategory;
  /** A community, or a grid or building in it. */
  place: RegionPath;
  community: RegionPath;

  /** Who wants it talked about; neighbours are not told who that is. */
  residentId: string;
  proxy?: { by: TopicHolder; consent: TopicConsent };
  /** 只跟调解员说: there is nothing of it in `title` and `words`; what was said is in `sealed`. */
  isPrivate?: true;
  sealed?: Sealed;
  title: string;
  words: string;
  photos: string[];
  /** Orders it rests on. */
  orders?: string[];

  /** Who seconded it, each once; never who proposed it. */
  seconds: string[];
  /** How far up the chain of its place it has come. */
  level: number;
  proposedAt: Ms;
  endedAt?: Ms;
  /** What staff said who screened it. */
  screened?: { words: string; by: TopicHolder; at: Ms };
  /** The session in which it is talked about; absent while that is for later. */
  hearingId?: string;
  mergedInto?: string;
  returned?: { reason: string; goTo: string };
  orderId?: string;

  due?: { at: Ms; step: TopicDueStep };
  /** Copy of `due.at` for the clock's index. */
  dueAt?: Ms;
  trail: TopicEntry[];
}

export const TOPIC_TRAIL = 40;
/** So many stand in one document; nothing that several thousand want has to be counted further. */
export const MOST_SECONDS = 3000;
export const TOPICS_AT_ONCE = 5;

const live: readonly TopicState[] = ['proposed', 'screened', 'accepted'];

/** Whether it is still wanted that it be talked about. */
export const isTopicLive = ({ state }: Pick<Topic, 'state'>): boolean => live.includes(state);

/** Where it stands among those of a place; absent for what others do not read. */
export const topicShelves = ['open', 'accepted', 'ended'] as const;
export type TopicShelf = (typeof topicShelves)[number];

export function topicShelfOf({
  state,
  isPrivate,
}: Pick<Topic, 'state' | 'isPrivate'>): TopicShelf | undefined {
  if (isPrivate || state === 'withdrawn') return undefined;
  if (state === 'accepted') return 'accepted';
  return state === 'proposed' || state === 'screened' ? 'open' : 'ended';
}

/** Whether somebody asked for it himself; what was made of orders is the office's own. */
export const isAskedBy = (
  { source, residentId }: Pick<Topic, 'source' | 'residentId'>,
  personId: string,
): boolean => (source === 'resident' || source === 'wish') && residentId === personId;

/** Who of the staff has to answer for it now; offices are asked for anew each time. */
export function answersForTopic(
  topic: Pick<Topic, 'state' | 'level' | 'isPrivate' | 'due' | 'source' | 'residentId'>,
  chain: readonly TopicHolder[],
): TopicHolder | undefined {
  const above = topicChain(topic, chain).filter(({ personId }) => !isAskedBy(topic, personId));
  return topic.due === undefined ? undefined : above[Math.min(topic.level, above.length - 1)];
}

/**
 * Who answers for topics, lowest first: the community's staff and secretary, then the street and the county. What was
 * said to the mediator alone does not leave the community.
 */
export const topicChain = (
  { isPrivate }: Pick<Topic, 'isPrivate'>,
  chain: readonly TopicHolder[],
): TopicHolder[] =>
  chain.filter(
    ({ role }) =>
      role === 'communityStaff' ||
      role === 'communitySecretary' ||
      (!isPrivate && (role === 'streetStaff' || role === 'admin')),
  );

/** What is known when a topic is merged into another: everybody's wish that it be talked about, each once. */
export function joinedSeconds(into: Topic, from: Pick<Topic, 'seconds' | 'residentId' | 'source'>): string[] {
  const all = new Set([...into.seconds, ...from.seconds, from.residentId]);
  all.delete(into.residentId);
  return [...all].slice(0, MOST_SECONDS);
}

/** The invariants of one topic, as sentences about what is wrong; empty when it is sound. */
export function topicViolations(topic: Topic): string[] {
  const { state, due, seconds, isPrivate } = topic;
  const waits = isTopicLive(topic) && topic.hearingId === undefined;
  const sound: [boolean, string][] = [
    [waits === (due !== undefined), 'what no session has taken up has a deadline, the rest none'],
    [topic.dueAt === due?.at, 'dueAt is due.at'],
    [new Set(seconds).size === seconds.length, 'nobody seconds twice'],
    [!seconds.includes(topic.residentId), 'nobody seconds his own'],
    [(state === 'merged') === (topic.mergedInto !== undefined), 'what is merged says into what'],
    [topic.mergedInto !== topic._id, 'nothing is merged into itself'],
    [(state === 'returned') === (topic.returned !== undefined), 'what is returned says why'],
    [(state === 'converted') === (topic.orderId !== undefined), 'what is converted says into which order'],
    [topic.hearingId === undefined || state === 'accepted', 'only what is accepted is in a session'],
    [!isPrivate || (topic.title === '' && topic.words === ''), 'what is private is sealed'],
    [!isPrivate || seconds.length === 0, 'what is private is seconded by nobody'],
    [(isPrivate === true) === (topic.sealed !== undefined), 'only what is private is sealed'],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [`not so: ${what}`]));
}
