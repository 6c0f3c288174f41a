import type { RefusalCode } from '@core/contract/index';
import type { TopicAct } from '@core/domain/topic/steps';
import { takeTopic, type TopicActor, type TopicChange } from '@core/domain/topic/take';
import { answersForTopic, type TopicHolder } from '@core/domain/topic/topic';
import { topicRelationsTo, topicScreeners, topicSubject } from '@core/domain/topic/visibility';
import type { Call } from '../kit/call';
import type { ActResult, TopicRow } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { officesIn } from '../kit/officesAt';
import { commitOnce } from '../kit/once';
import { startJobs } from '../kit/nudge';
import { recordTopic, tellsSeconds } from '../kit/recordTopic';
import { isRefused, refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';
import { codeOf } from './codeOf';

/** One step of one topic by the caller; with a version where an old screen could mean something else. */
interface Wanted<A extends Acts> {
  action: A;
  act: TopicAct;
  id: string;
  version?: number;
}

/** What an act brings along, decided on the topic as it is inside the transaction; a refusal ends it there. */
type Bring<A extends Acts> = (
  topic: TopicRow,
  actor: TopicActor,
  tx: Tx,
) => TopicChange | Refused<RefusalCode<A>> | Promise<TopicChange | Refused<RefusalCode<A>>>;

/**
 * One step of a topic by the caller: load → decide → commit. Of many who second it at once each is decided on what the
 * one before him left; who lost every race is told to come again, and nothing is then written.
 */
export async function changeTopic<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
  bring: Bring<A> = () => ({}),
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const seconds = { told: false };
  const result = await inLine(wanted.id, () =>
    commitOnce(call, (tx) => stepIn(tx, call, wanted, bring, seconds)),
  );
  if (seconds.told && !isRefused(result)) await startJobs();
  return result;
}

async function stepIn<A extends Acts>(
  tx: Tx,
  call: Call,
  { action, act, id, version }: Wanted<A>,
  bring: Bring<A>,
  seconds: { told: boolean },
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const topic = await tx.get('topics', id);
  if (!topic) return refused('NOT_FOUND');
  const chain = await officesIn(tx, topic.place);
  if (!call.reaches(topicSubject(topic, call.caller, chain))) return refused('NOT_FOUND');
  if (version !== undefined && (version < topic.trueSince || version > topic.version))
    return refused(codeOf(call, action, 'STALE'));
  const actor = topicActor(topic, chain, call);
  const change = await bring(topic, actor, tx);
  if (isRefused(change)) return change;
  const { calendar } = await inForceIn(topic.community, call.now);
  const decision = takeTopic(topic, act, actor, change, { now: call.now, calendar, chain });
  if (!decision.ok) return refused(codeOf(call, action, decision.refusal));
  const { topic: after, notify } = decision;
  await recordTopic(tx, { before: topic, after, act, actor, notify, now: call.now });
  seconds.told = tellsSeconds(notify);
  return { topicId: id };
}

/** The caller as an actor on a topic, in the role that brings him there. */
export function topicActor(topic: TopicRow, chain: readonly TopicHolder[], call: Call): TopicActor {
  const { caller, id: personId, grants } = call;
  const relations = topicRelationsTo(topic, caller, chain);
  const human = answersForTopic(topic, chain);
  const held = grants.find(
    ({ role, scope }) => topicScreeners.some((one) => one === role) && topic.place.startsWith(scope),
  );
  const known = [human, topic.proxy?.by].find((one) => one?.personId === personId);
  const role = relations.includes('owner') ? 'resident' : (known?.role ?? held?.role ?? 'resident');
  return { personId, role, relations };
}
