import type { Parsed } from '@core/contract/index';
import { at } from '@core/domain/place/region';
import { proposedTopic } from '@core/domain/topic/proposed';
import { topicChain } from '@core/domain/topic/topic';
import { newId } from '../kit/ids';
import { officesIn } from '../kit/officesAt';
import { nextCode } from '../kit/orderCode';
import { recordTopic } from '../kit/recordTopic';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Asked } from './changeQuestion';

type To = Pick<Parsed<'question.toTopic'>, 'title' | 'category'>;
const LONGEST_TITLE = 30;

/** A topic of whoever asked, in the transaction that ends the question: who makes it has screened it thereby. */
export async function topicOfQuestion(
  { tx, question, show, actor }: Asked,
  { title, category }: To,
  now: number,
): Promise<{ topicId: string } | Refused<'NOBODY_ANSWERS'>> {
  const community = at('community', show.place) ?? at('community', question.grid) ?? '';
  // What is asked in a show of a whole street is talked about where he lives who asked.
  const place = show.place.startsWith(community) ? show.place : community;
  const chain = await officesIn(tx, place);
  if (community === '' || topicChain({}, chain).length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(community, now);
  const by = { personId: actor.personId, role: actor.role };
  const { words, askerId: residentId } = question;
  const said = { title: title === '' ? [...words].slice(0, LONGEST_TITLE).join('') : title, words, category };
  const identity = { _id: newId(), code: await nextCode(community, now), source: 'live', place } as const;
  const { topic, notify } = proposedTopic(
    { ...identity, ...said, photos: [], residentId, screened: { words: '', by, at: now } },
    { now, calendar, chain },
  );
  await recordTopic(tx, { after: topic, act: 'propose', actor: by, notify, now });
  return { topicId: topic._id };
}
