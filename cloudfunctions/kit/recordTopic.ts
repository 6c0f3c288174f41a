import type { TopicNotice } from '@core/domain/topic/notices';
import type { TopicAct } from '@core/domain/topic/steps';
import type { TopicActor } from '@core/domain/topic/take';
import { isTopicLive, topicShelfOf, type Topic } from '@core/domain/topic/topic';
import type { TopicRow } from './documents';
import { tellAll } from './outbox';
import { topicTelling } from './topicTelling';
import type { Tx } from './transaction';

/** One decided step of a topic, with everything that has to be written for it. */
export interface TopicStepTaken {
  before?: TopicRow;
  after: Topic;
  act: TopicAct | 'propose';
  actor: Pick<TopicActor, 'personId' | 'role'>;
  notify: readonly TopicNotice[];
  now: number;
}

/**
 * Writes a step: the topic, its event and the messages it causes, in one transaction. Those who second it are told by a
 * job, however many they are: call `startJobs()` after it where `tellsSeconds`.
 */
export async function recordTopic(tx: Tx, step: TopicStepTaken): Promise<void> {
  const { after, act, actor, notify, now } = step;
  const { _id: topicId, version: seq } = after;
  const { personId: by, role } = actor;
  await tx.put('topics', topicRow(step));
  // Who seconds it stands nowhere but among those who do.
  if (!isQuiet(act))
    await tx.add('topicEvents', { _id: `${topicId}-${seq}`, topicId, seq, at: now, act, by, role });
  const told = { subject: topicId, version: seq, title: topicInPublic(after), icon: 'chat-circle-dots' };
  const people = notify.filter(({ to }) => to !== 'seconds').map((notice) => ({ ...notice, ...told }));
  await tellAll(tx, people, now);
  for (const { about } of notify.filter(({ to }) => to === 'seconds'))
    await tx.add('jobs', topicTelling({ topic: topicId, about, seq }, now));
}

/** Whether a job waits to be started after the commit. */
export const tellsSeconds = (notify: readonly TopicNotice[]): boolean =>
  notify.some(({ to }) => to === 'seconds');

const isQuiet = (act: TopicStepTaken['act']): boolean => act === 'second' || act === 'unsecond';

/** What a topic is called in a message: of what is private nothing that says what it is. */
export const topicInPublic = ({ isPrivate, title }: Pick<Topic, 'isPrivate' | 'title'>): string =>
  isPrivate ? '一件只跟调解员说的事' : title;

/** Steps that change nothing a person decides by: whoever saw the topic before may still act on it. */
const unnoticed: readonly TopicStepTaken['act'][] = ['second', 'unsecond', 'takeIn', 'escalate'];

/** A topic as it is stored, with what the indexes ask for. */
export function topicRow({ before, after, act }: Pick<TopicStepTaken, 'before' | 'after' | 'act'>): TopicRow {
  const { ...plain }: Topic & Partial<TopicRow> = after;
  for (const field of ['shelf', 'waits'] as const) delete plain[field];
  const shelf = topicShelfOf(after);
  return {
    ...plain,
    live: isTopicLive(after),
    trueSince: before && unnoticed.includes(act) ? before.trueSince : after.version,
    ...(shelf ? { shelf } : {}),
    ...(after.due ? { waits: true as const } : {}),
  };
}
