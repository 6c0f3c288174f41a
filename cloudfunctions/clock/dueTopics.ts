import { takeTopic, theTopicClock } from '@core/domain/topic/take';
import { apart } from '../kit/apart';
import { now as readClock } from '../kit/clock';
import { inTurn } from '../kit/inTurn';
import { officesIn } from '../kit/officesAt';
import { recordTopic } from '../kit/recordTopic';
import { inForceIn } from '../kit/rules';
import { between, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Hands every topic that nobody answered to the next above, those that have waited longest first; returns how many. */
export async function dueTopics(now: number, until: number, slice: number, atOnce: number): Promise<number> {
  let moved = 0;
  for (let from = 0; readClock() < until;) {
    const due = await find('topics', { dueAt: between(from, now) }, slice, ['dueAt', 'asc']);
    moved += await inTurn(due, atOnce, ({ _id }) => apart(`topic ${_id}`, () => handedUp(_id, now)));
    const last = due.at(-1)?.dueAt;
    if (last === undefined || due.length < slice) break;
    from = last;
  }
  return moved;
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
