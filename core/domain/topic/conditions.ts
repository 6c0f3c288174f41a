import type { TopicAct } from './steps';
import { MOST_SECONDS, type Topic } from './topic';

export type TopicConditionRefusal = 'TOPIC_NOT_NOW' | 'OWN_TOPIC' | 'SECONDED' | 'NOT_SECONDED';

/** What must hold for an act besides the table. */
export function topicConditionOf(
  { residentId, proxy, seconds, hearingId, due }: Topic,
  act: TopicAct,
  personId: string,
): TopicConditionRefusal | undefined {
  switch (act) {
    case 'second':
      if (personId === residentId || personId === proxy?.by.personId) return 'OWN_TOPIC';
      if (seconds.includes(personId)) return 'SECONDED';
      return seconds.length >= MOST_SECONDS ? 'TOPIC_NOT_NOW' : undefined;
    case 'unsecond':
      return seconds.includes(personId) ? undefined : 'NOT_SECONDED';
    // What is being talked about is not given away any more.
    case 'takeIn':
      return hearingId === undefined ? undefined : 'TOPIC_NOT_NOW';
    case 'escalate':
      return due === undefined ? 'TOPIC_NOT_NOW' : undefined;
    default:
      return undefined;
  }
}
