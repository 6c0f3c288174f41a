import type { Parsed } from '@core/contract/index';
import { at, levelOf, type RegionPath } from '@core/domain/place/region';
import { proposedTopic } from '@core/domain/topic/proposed';
import { topicChain, TOPICS_AT_ONCE } from '@core/domain/topic/topic';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { officesAt } from '../kit/officesAt';
import { commitOnce } from '../kit/once';
import { sealTopic } from '../kit/personal';
import { recordTopic } from '../kit/recordTopic';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { count, one } from '../kit/store';
import { consentHeard } from './consenting';
import { nextCode } from '../kit/orderCode';
import { residentIn, type Orderer } from './orderer';

type Said = Parsed<'topic.propose'>;
type Refusal = 'NOBODY_ANSWERS' | 'NOT_FOUND' | 'TOO_MANY_TOPICS';

/** Whether a topic may be about a place: the community that somebody lives in, or a grid or building of it. */
export function isTopicPlace(place: RegionPath, community: RegionPath | undefined): boolean {
  const level = levelOf(place);
  const fits = level === 'community' || level === 'grid' || level === 'building';
  return fits && at('community', place) === community;
}

/** Proposes a topic for somebody: finds who answers, seals what is private, and commits all of it. */
export async function commitTopic(
  call: Call,
  orderer: Orderer,
  { title, words, category, place, photos, isPrivate }: Said,
): Promise<ActResult | Refused<Refusal>> {
  const { now } = call;
  const { place: home, proxy } = orderer;
  const community = at('community', home) ?? '';
  if (!isTopicPlace(place, community) || !(await one('regions', place))) return refused('NOT_FOUND');
  const chain = await officesAt(place);
  if (topicChain({}, chain).length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(community, now);
  const _id = newId();
  const code = await nextCode(community, now);
  return commitOnce(call, async (tx) => {
    const person = await residentIn(tx, orderer);
    // Counted inside the transaction that writes the person: of two at the same moment one finds him changed.
    const live = await count('topics', { residentId: person._id, live: true });
    if (live >= TOPICS_AT_ONCE) return refused('TOO_MANY_TOPICS');
    const openTopics = [...(person.openTopics ?? []), _id].slice(-TOPICS_AT_ONCE);
    await tx.put('people', { ...person, openTopics });
    const said = isPrivate
      ? { isPrivate, title: '', words: '', sealed: sealTopic({ title, words }, _id, person) }
      : { title, words };
    const { topic, notify } = proposedTopic(
      {
        ...{ _id, code, source: 'resident', category, place, photos, residentId: person._id, ...said },
        ...(proxy ? { proxy: { by: proxy.by, consent: proxy.consent } } : {}),
      },
      { now, calendar, chain },
    );
    const actor = topic.proxy?.by ?? { personId: person._id, role: 'resident' as const };
    await recordTopic(tx, { after: topic, act: 'propose', actor, notify, now });
    if (proxy) await consentHeard(tx, call, person._id, { what: 'care', how: proxy.consent, about: _id });
    return { topicId: _id };
  });
}
