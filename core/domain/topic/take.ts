import { recorded } from '../trail/trail';
import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { topicConditionOf, type TopicConditionRefusal } from './conditions';
import { topicDueAfter } from './deadlines';
import { topicNoticesOf, type TopicNotice } from './notices';
import { topicRowOf, type TopicAct, type TopicRelation } from './steps';
import { isTopicLive, topicChain, topicViolations, TOPIC_TRAIL, type Topic, type TopicHolder } from './topic';

/** Who acts: the person, and every relation in which he stands to this topic. */
export interface TopicActor extends TopicHolder {
  relations: readonly TopicRelation[];
}

/** A person-less actor: the timer. */
export const theTopicClock: TopicActor = { personId: 'clock', role: 'admin', relations: ['clock'] };

export type TopicRefusal = 'TOPIC_NOT_YOURS' | TopicConditionRefusal;
export type TopicDecision =
  { ok: true; topic: Topic; notify: TopicNotice[] } | { ok: false; refusal: TopicRefusal };

/** What an act sets besides the state. */
export type TopicChange = Partial<
  Pick<Topic, 'screened' | 'hearingId' | 'mergedInto' | 'returned' | 'orderId' | 'seconds'>
>;

export interface TopicCircumstances {
  now: Ms;
  calendar: WorkingCalendar;
  /** Who holds the offices of the place now, lowest first. */
  chain: readonly TopicHolder[];
}

/** Whether this person may take this step now. */
export const mayTopic = (
  topic: Topic,
  act: TopicAct,
  actor: Pick<TopicActor, 'personId' | 'relations'>,
): boolean => refusalOf(topic, act, actor) === undefined;

function refusalOf(
  topic: Topic,
  act: TopicAct,
  { personId, relations }: Pick<TopicActor, 'personId' | 'relations'>,
): TopicRefusal | undefined {
  const row = topicRowOf(act);
  if (!row.by.some((relation) => relations.includes(relation))) return 'TOPIC_NOT_YOURS';
  if (!row.from.includes(topic.state) || (row.openOnly && topic.isPrivate)) return 'TOPIC_NOT_NOW';
  return topicConditionOf(topic, act, personId);
}

/**
 * Decides one step of a topic's life. Pure: nothing is sent and nothing is stored; who must be told comes back in
 * `notify`.
 * @throws Error when the change would break an invariant of the topic: that is a bug, never a user's mistake.
 */
export function takeTopic(
  topic: Topic,
  act: TopicAct,
  actor: TopicActor,
  change: TopicChange,
  { now, calendar, chain }: TopicCircumstances,
): TopicDecision {
  const refusal = refusalOf(topic, act, actor);
  if (refusal) return { ok: false, refusal };
  const { personId, role, relations } = actor;
  const { hearingId: session, ...rest } = topic;
  const kept = act === 'accept' ? rest : topic;
  const next: Topic = { ...kept, ...change, version: topic.version + 1 };
  next.state = topicRowOf(act).to ?? next.state;
  next.seconds = secondsAfter(next, act, personId);
  next.level = levelAfter(next, act, chain);
  if (!isTopicLive(next)) next.endedAt ??= now;
  next.due = topicDueAfter(next, act, now, calendar);
  next.dueAt = next.due?.at;
  if (!next.due) for (const key of ['due', 'dueAt'] as const) delete next[key];
  const by = relations.includes('clock') ? {} : { by: { personId, role } };
  // Who seconds it stands nowhere but among those who do.
  const isQuiet = act === 'second' || act === 'unsecond';
  if (!isQuiet) next.trail = recorded(topic.trail, { at: now, act, ...by }, TOPIC_TRAIL);
  const wrong = topicViolations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${topic.state}: ${wrong.join('; ')}`);
  return { ok: true, topic: next, notify: topicNoticesOf(next, act, { personId, chain, session }) };
}

function secondsAfter({ seconds }: Topic, act: TopicAct, personId: string): string[] {
  if (act === 'second') return [...seconds, personId];
  return act === 'unsecond' ? seconds.filter((one) => one !== personId) : seconds;
}

/** Silence moves it one up; whoever has answered leaves it to the bottom again. */
function levelAfter(next: Topic, act: TopicAct, chain: readonly TopicHolder[]): number {
  if (act === 'escalate') return Math.min(next.level + 1, Math.max(0, topicChain(next, chain).length - 1));
  return act === 'screen' || act === 'accept' ? 0 : next.level;
}
