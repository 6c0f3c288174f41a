import type { TopicAbout } from './messages';
import type { TopicAct } from './steps';
import { answersForTopic, type Topic, type TopicHolder } from './topic';

/** `seconds`: everybody who seconds it; a job tells them, however many they are. */
export interface TopicNotice {
  /** The person's id, or `seconds`. */
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

const tellsSeconding: Partial<Record<TopicAct | 'propose', TopicAbout>> = {
  return: 'secondedReturned',
  convert: 'secondedConverted',
};

interface Telling {
  personId: string;
  chain: readonly TopicHolder[];
  /** In which session it stood before. */
  session?: string | undefined;
}

/** What those who second it are told: that it ended, or that a session has been found for it, once for each session. */
function secondsTold({ hearingId, seconds }: Topic, act: TopicAct | 'propose', session: string | undefined) {
  if (seconds.length === 0) return undefined;
  if (act === 'accept' && hearingId !== undefined && hearingId !== session) return 'secondedInSession';
  return tellsSeconding[act];
}

/** Who must be told of an act, each person once; never the one who did it. */
export function topicNoticesOf(
  topic: Topic,
  act: TopicAct | 'propose',
  { personId, chain, session }: Telling,
): TopicNotice[] {
  const asking = act === 'propose' ? undefined : tellsAsking[act];
  const answering = tellsAnswering[act];
  const told: [to: string | undefined, about: TopicAbout | undefined][] = [
    [topic.residentId, asking],
    [topic.proxy?.by.personId, asking],
    [answersForTopic(topic, chain)?.personId, answering],
    ['seconds', secondsTold(topic, act, session)],
  ];
  const notices = new Map<string, TopicNotice>();
  for (const [to, about] of told)
    // Whoever has left is nobody.
    if (to && about !== undefined && to !== personId && !notices.has(to)) notices.set(to, { to, about });
  return [...notices.values()];
}
