import type { Subject } from '../people/permission';
import { holds, type Caller, type Role } from '../people/person';
import { at } from '../place/region';
import { topicRelations, type TopicRelation } from './steps';
import { answersForTopic, isAskedBy, topicShelfOf, type Topic, type TopicHolder } from './topic';

/** Who screens the topics of a community. */
export const topicScreeners = ['communityStaff', 'communitySecretary'] as const satisfies readonly Role[];

/** In what relations a caller stands to a topic. `chain`: who holds the offices of its place now. */
export function topicRelationsTo(
  topic: Topic,
  caller: Caller,
  chain: readonly TopicHolder[],
): TopicRelation[] {
  const { personId, home = '' } = caller;
  const human = answersForTopic(topic, chain);
  const asked = isAskedBy(topic, personId);
  const stands: Partial<Record<TopicRelation, boolean>> = {
    owner: topic.residentId === personId,
    placer: topic.proxy?.by.personId === personId,
    neighbour: at('community', home) === topic.community,
    // Nobody screens what he asked for himself.
    desk: holds(caller, topicScreeners, topic.place) && !asked,
    answering: human?.personId === personId && holds(caller, [human.role], topic.place) && !asked,
  };
  return topicRelations.filter((relation) => stands[relation] === true);
}

/** Whether a topic is for this reader: it is open, and he lives or holds an office around or in its community. */
export function isTopicFor(topic: Topic, { home = '', grants }: Pick<Caller, 'home' | 'grants'>): boolean {
  if (topicShelfOf(topic) === undefined) return false;
  const { community } = topic;
  return (
    home.startsWith(community) ||
    grants.some(({ scope }) => scope.startsWith(community) || community.startsWith(scope))
  );
}

/**
 * A topic as the permission table sees it: whose it is, who is named in it, and where. What is open is for everybody who
 * lives there, as if he were named in it; what was said to the mediator alone is not.
 */
export function topicSubject(topic: Topic, caller: Caller, chain: readonly TopicHolder[]): Subject {
  const human = answersForTopic(topic, chain);
  const above = human?.role === 'streetStaff' || human?.role === 'admin' ? [human.personId] : [];
  const placer = topic.proxy ? [topic.proxy.by.personId] : [];
  const { home = '', personId } = caller;
  const livesThere = topicShelfOf(topic) !== undefined && home.startsWith(topic.community);
  const reader = livesThere ? [personId] : [];
  return { ownerId: topic.residentId, parties: [...placer, ...above, ...reader], place: topic.place };
}

export interface TopicSight {
  /** May see it at all. */
  any: boolean;
  /** Who proposed it, and how he is reached. */
  proposer: boolean;
  /** What has to do with whoever proposed it alone: deadline, trail, the order it became. */
  own: boolean;
}

/** What these relations open. */
export function topicSightOf(topic: Topic, caller: Caller, stands: readonly TopicRelation[]): TopicSight {
  const is = (...any: TopicRelation[]) => any.some((relation) => stands.includes(relation));
  const asking = is('owner', 'placer');
  const staff = is('desk', 'answering');
  return {
    any: asking || staff || isTopicFor(topic, caller),
    proposer: staff && !is('owner') && topic.source === 'resident',
    own: asking || staff,
  };
}
