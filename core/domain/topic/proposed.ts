import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { at } from '../place/region';
import { topicDueAfter } from './deadlines';
import { topicNoticesOf, type TopicNotice } from './notices';
import { topicChain, topicViolations, type Topic, type TopicHolder } from './topic';

/** What is known when somebody proposes a topic. */
export type Proposal = Pick<
  Topic,
  '_id' | 'code' | 'source' | 'category' | 'place' | 'residentId' | 'title' | 'words' | 'photos'
> &
  Partial<Pick<Topic, 'proxy' | 'isPrivate' | 'sealed' | 'orders' | 'screened'>>;

/**
 * A new topic: the community has to screen it. What staff made out of orders they have screened already.
 * @throws Error when the place stands above a community, or nobody answers there.
 */
export function proposedTopic(
  said: Proposal,
  { now, calendar, chain }: { now: Ms; calendar: WorkingCalendar; chain: readonly TopicHolder[] },
): { topic: Topic; notify: TopicNotice[] } {
  const community = at('community', said.place);
  if (!community || topicChain(said, chain).length === 0) throw new Error(`nobody answers for ${said.place}`);
  const by = said.screened?.by ?? said.proxy?.by ?? { personId: said.residentId, role: 'resident' as const };
  const topic: Topic = {
    ...said,
    version: 1,
    state: said.screened ? 'screened' : 'proposed',
    community,
    seconds: [],
    level: 0,
    proposedAt: now,
    trail: [{ at: now, act: 'propose', by }],
  };
  topic.due = topicDueAfter(topic, 'propose', now, calendar);
  topic.dueAt = topic.due?.at;
  const wrong = topicViolations(topic);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  const notify = said.screened ? [] : topicNoticesOf(topic, 'propose', { personId: by.personId, chain });
  return { topic, notify };
}
