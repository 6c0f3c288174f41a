import type { TopicAbout } from './messages';
import type { TopicAct } from './steps';
import { answersForTopic, type Topic, type TopicHolder } from './topic';

export interface TopicNotice {
  to: string;
  about: TopicAbout;
}

/** What whoever proposed it, and who spoke for him, is told of. */
const tellsAsking: Partial<Record<TopicAct, TopicAbout>> = {
  screen: 'topicScreened',
  accept: 'topicAccepted',
  merge: 'topicMerged',
  return: 'topicReturned',
  convert: 'topicConverted',
};
const tellsAnswering: Partial<Record<TopicAct | 'propose', TopicAbout>> = {
  propose: 'topicToScreen',
  escalate: 'topicYours',
};

/** Who must be told of an act, each person once; never the one who did it. */
export function topicNoticesOf(
  topic: Topic,
  act: TopicAct | 'propose',
  { personId, chain }: { personId: string; chain: readonly TopicHolder[] },
): TopicNotice[] {
  const asking = act === 'propose' ? undefined : tellsAsking[act];
  const answering = tellsAnswering[act];
  const told: [to: string | undefined, about: TopicAbout | undefined][] = [
    [topic.residentId, asking],
    [topic.proxy?.by.personId, asking],
    [answersForTopic(topic, chain)?.personId, answering],
  ];
  const notices = new Map<string, TopicNotice>();
  for (const [to, about] of told)
    // Whoever has left is nobody.
    if (to && about !== undefined && to !== personId && !notices.has(to)) notices.set(to, { to, about });
  return [...notices.values()];
}
