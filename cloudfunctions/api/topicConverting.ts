import type { Parsed } from '@core/contract/index';
import { placed } from '@core/domain/order/place';
import { wantedOn } from '@core/domain/order/wanted';
import type { TopicActor, TopicChange } from '@core/domain/topic/take';
import type { Call } from '../kit/call';
import type { TopicRow } from '../kit/documents';
import { newId } from '../kit/ids';
import { officesIn } from '../kit/officesAt';
import { openName, sealContact } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { many } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { addressOf, partsOf } from '../kit/address';
import { withOrder } from '../kit/openOrders';
import { nextCode } from '../kit/orderCode';
import { recordPlacement } from '../kit/recordPlacement';

type To = Pick<Parsed<'topic.convert'>, 'itemId' | 'day' | 'slot'>;
type Refusal = 'ITEM_GONE' | 'NOBODY_ANSWERS' | 'NO_HOUSEHOLD' | 'NOT_FOUND';

/**
 * An order out of a topic that needs no talking about, for whoever proposed it and at his door; staff place it, in the
 * same transaction that ends the topic.
 */
export async function orderFrom(
  tx: Tx,
  topic: TopicRow,
  { itemId, day, slot }: To,
  { call, actor }: { call: Call; actor: TopicActor },
): Promise<TopicChange | Refused<Refusal>> {
  const { now } = call;
  const [item, resident] = [await tx.get('menu', itemId), await tx.get('people', topic.residentId)];
  if (!item?.active || item.snap || item.fields.some(({ required }) => required)) return refused('ITEM_GONE');
  if (!resident) return refused('NOT_FOUND');
  const { home } = resident;
  if (home === undefined) return refused('NO_HOUSEHOLD');
  const chain = (await officesIn(tx, home)).filter(({ role }) => role !== 'admin');
  if (chain.length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(topic.community, now);
  const id = newId();
  const person = withOrder(resident, id);
  await tx.put('people', person);
  const regions = new Map((await many('regions', partsOf(home))).map((region) => [region._id, region]));
  const contact = { ...openName(person), address: addressOf(home, regions), note: '' };
  const { title, words, photos, residentId } = topic;
  const said = {
    title,
    words: words === '' ? title : words,
    photos,
    answers: {},
    urgency: 'normal',
  } as const;
  const by = { personId: actor.personId, role: actor.role };
  const order = placed({
    ...{ id, code: await nextCode(topic.community, now), place: home, item, residentId, ...said },
    proxy: { by, consent: topic.proxy?.consent ?? 'phone' },
    madeOf: 'topic',
    followers: person.followers,
    wanted: wantedOn(day, slot, now),
    contact: sealContact(contact, id, person),
    ...{ chain, now, calendar },
  });
  await recordPlacement(tx, order, now);
  return { orderId: id };
}
