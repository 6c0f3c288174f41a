import { takeTopic, type TopicActor } from '@core/domain/topic/take';
import { joinedSeconds } from '@core/domain/topic/topic';
import { isTopicFor } from '@core/domain/topic/visibility';
import type { Call } from '../kit/call';
import type { TopicRow } from '../kit/documents';
import { officesIn } from '../kit/officesAt';
import { recordTopic } from '../kit/recordTopic';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';
import { topicActor } from './changeTopic';

interface By {
  call: Call;
  actor: TopicActor;
}

/** Carries what a topic's people want over to another of the same community, in the transaction that ends the first. */
export async function intoOther(
  tx: Tx,
  from: TopicRow,
  id: string,
  { call, actor }: By,
): Promise<TopicRow | Refused<'NOT_MERGEABLE' | 'NOT_FOUND'>> {
  const into = await tx.get('topics', id);
  if (!into || into.community !== from.community || !isTopicFor(into, call.caller))
    return refused('NOT_FOUND');
  if (into._id === from._id) return refused('NOT_MERGEABLE');
  const { now } = call;
  const chain = await officesIn(tx, into.place);
  const { calendar } = await inForceIn(into.community, now);
  const by = { ...topicActor(into, chain, call), role: actor.role };
  const seconds = joinedSeconds(into, from);
  const decision = takeTopic(into, 'takeIn', by, { seconds }, { now, calendar, chain });
  if (!decision.ok) return refused('NOT_MERGEABLE');
  const { topic: after, notify } = decision;
  await recordTopic(tx, { before: into, after, act: 'takeIn', actor: by, notify, now });
  return into;
}
