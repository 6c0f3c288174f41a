import { takeTopic, theTopicClock } from '@core/domain/topic/take';
import { officesIn } from '../kit/officesAt';
import { recordTopic } from '../kit/recordTopic';
import { inForceIn } from '../kit/rules';
import { commit } from '../kit/transaction';
import { inDueOrder, type Pace } from './inDueOrder';

/** Hands every topic that nobody answered to the next above, those that have waited longest first; returns how many. */
export function dueTopics(now: number, pace: Pace): Promise<number> {
  return inDueOrder('topics', now, pace, (id) => handedUp(id, now));
}

/** False when nothing is due any longer, so that twice is once. */
function handedUp(id: string, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const topic = await tx.get('topics', id);
    if (!topic || (topic.dueAt ?? Infinity) > now) return false;
    const chain = await officesIn(tx, topic.place);
    const { calendar } = await inForceIn(topic.community, now);
    const decision = takeTopic(topic, 'escalate', theTopicClock, {}, { now, calendar, chain });
    if (!decision.ok) return false;
    const { topic: after, notify } = decision;
    await recordTopic(tx, { before: topic, after, act: 'escalate', actor: theTopicClock, notify, now });
    return true;
  });
}
