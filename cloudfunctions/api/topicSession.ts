import type { HearingRow, TopicRow } from '../kit/documents';
import { isPrivate, MOST_ITEMS } from '@core/domain/hearing/hearing';
import { takeHearing } from '@core/domain/hearing/take';
import { hearingSubject } from '@core/domain/hearing/visibility';
import type { Call } from '../kit/call';
import { newId } from '../kit/ids';
import { officesIn } from '../kit/officesAt';
import { recordHearing, titleInPublic } from '../kit/recordHearing';
import { topicInPublic } from '../kit/recordTopic';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';
import { hearingActor } from './changeHearing';

/**
 * Puts a topic on the agenda of a session that has not begun, in the transaction that accepts it. What was said to the
 * mediator alone goes into a mediation and nowhere else, and there by its host.
 */
export async function ontoAgenda(
  tx: Tx,
  topic: TopicRow,
  id: string,
  call: Call,
): Promise<Refused<'SESSION_GONE' | 'NOT_FOUND'> | undefined> {
  const hearing = await tx.get('hearings', id);
  if (!hearing || hearing.community !== topic.community) return refused('NOT_FOUND');
  const chain = await officesIn(tx, hearing.place);
  const { ownerId, place } = hearingSubject(hearing, call.caller, chain);
  // A mediation is there for its host alone.
  if (place === undefined && ownerId !== call.id) return refused('NOT_FOUND');
  if (isPrivate(hearing) !== (topic.isPrivate === true)) return refused('SESSION_GONE');
  const agenda = withTopic(hearing, topic);
  if (!agenda) return refused('SESSION_GONE');
  const actor = hearingActor(hearing, chain, call);
  const { calendar } = await inForceIn(hearing.community, call.now);
  const { now } = call;
  const decision = takeHearing(hearing, 'save', actor, { agenda }, { now, calendar, chain });
  if (!decision.ok) return refused('SESSION_GONE');
  const { hearing: after, notify } = decision;
  await recordHearing(tx, { before: hearing, after, act: 'save', actor, notify, now });
  return undefined;
}

/** The agenda with the topic on it, once; undefined when it is full. */
function withTopic({ agenda, format, title }: HearingRow, topic: TopicRow): HearingRow['agenda'] | undefined {
  const others = agenda.filter(({ topicId }) => topicId !== topic._id);
  if (others.length >= MOST_ITEMS) return undefined;
  const called = topic.isPrivate ? titleInPublic({ format, title }) : topicInPublic(topic);
  return [...others, { id: newId(), title: called, topicId: topic._id }];
}
