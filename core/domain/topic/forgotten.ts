import type { Ms } from '../calendar/time';
import { at } from '../place/region';
import { isTopicLive, type Topic } from './topic';

/** An ended topic without the person who proposed it; what was said to the mediator alone goes with him. */
export function forgottenTopic<T extends Topic>(topic: T): T {
  return {
    ...nobodys(topic),
    place: at('grid', topic.place) ?? topic.community,
    ...(topic.isPrivate ? { sealed: '' } : { title: '一个议题', words: '' }),
    ...(topic.returned ? { returned: { reason: '', goTo: '' } } : {}),
  };
}

/**
 * What becomes of a topic when whoever proposed it leaves: what neighbours second is theirs as well and stays, of
 * nobody; what he alone wanted is withdrawn and forgotten.
 */
export function leftTopic<T extends Topic>(topic: T, now: Ms): T {
  if (!isTopicLive(topic)) return forgottenTopic(topic);
  if (topic.seconds.length > 0) return nobodys(topic);
  const { due: _due, dueAt: _dueAt, hearingId: _hearing, ...rest } = topic;
  const withdrawn: Topic = { ...rest, state: 'withdrawn', endedAt: now };
  return forgottenTopic({ ...topic, ...withdrawn, due: undefined, dueAt: undefined, hearingId: undefined });
}

function nobodys<T extends Topic>(topic: T): T {
  const nobody = (personId: string): string => (personId === topic.residentId ? '' : personId);
  return {
    ...topic,
    residentId: '',
    photos: [],
    trail: topic.trail.map(({ by, ...entry }) =>
      by ? { ...entry, by: { ...by, personId: nobody(by.personId) } } : entry,
    ),
  };
}
