import type { Parsed } from '@core/contract/index';
import { dayOf } from '@core/domain/calendar/time';
import { placed } from '@core/domain/order/place';
import { wantedOn } from '@core/domain/order/wanted';
import type { WishActor } from '@core/domain/wish/take';
import type { Wish } from '@core/domain/wish/wish';
import { proposedTopic } from '@core/domain/topic/proposed';
import { topicChain } from '@core/domain/topic/topic';
import type { Call } from '../kit/call';
import type { WishRow } from '../kit/documents';
import { newId } from '../kit/ids';
import { openWished, sealContact } from '../kit/personal';
import { recordTopic } from '../kit/recordTopic';
import { titleOnWall } from '../kit/recordWish';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';
import { officesIn } from '../kit/officesAt';
import { withOrder } from '../kit/openOrders';
import { nextCode } from '../kit/orderCode';
import { recordPlacement } from '../kit/recordPlacement';

type To = Parsed<'wish.convert'>['to'];
type Refusal = 'ITEM_GONE' | 'NOBODY_ANSWERS' | 'NOT_FOUND';
type Converted = NonNullable<Wish['converted']>;

interface By {
  call: Call;
  actor: WishActor;
}

/** Makes of a wish what it should have been, in the same transaction that ends it. */
export function convertedTo(tx: Tx, wish: WishRow, to: To, by: By): Promise<Converted | Refused<Refusal>> {
  if (to.kind === 'topic') return topicFrom(tx, wish, to, by);
  return to.kind === 'need' ? needOf(tx, wish, to, by) : orderOf(tx, wish, to, by);
}

/** A line of 需求清单, out of which a project with a unit can come. */
async function needOf(
  tx: Tx,
  { community: place, title }: WishRow,
  { category, quantity, until }: Extract<To, { kind: 'need' }>,
  { call: { id: by, now: at } }: By,
): Promise<Converted> {
  const _id = newId();
  const line = { place, title, category, quantity, from: dayOf(at), until };
  await tx.put('needs', { _id, ...line, state: 'open', at, by });
  return { to: 'need', id: _id };
}

/** What many would have to agree on: a topic of his who wished, in the words of the wall. */
async function topicFrom(
  tx: Tx,
  wish: WishRow,
  { category }: Extract<To, { kind: 'topic' }>,
  { call: { now }, actor: { personId, role } }: By,
): Promise<Converted | Refused<Refusal>> {
  const { community, grid: place, residentId, photos, wall } = wish;
  const chain = await officesIn(tx, place);
  if (topicChain({}, chain).length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(community, now);
  const identity = { _id: newId(), code: await nextCode(community, now), source: 'wish', place } as const;
  const said = { title: titleOnWall(wish), words: wall?.words ?? wish.words, category, photos, residentId };
  const { topic, notify } = proposedTopic({ ...identity, ...said }, { now, calendar, chain });
  await recordTopic(tx, { after: topic, act: 'propose', actor: { personId, role }, notify, now });
  return { to: 'topic', id: topic._id };
}

/** An order that staff place for the household, which has agreed to be helped already. */
async function orderOf(
  tx: Tx,
  wish: WishRow,
  { itemId, day, slot }: Extract<To, { kind: 'order' }>,
  { call, actor: { personId, role } }: By,
): Promise<Converted | Refused<Refusal>> {
  const { now } = call;
  const [item, resident] = [await tx.get('menu', itemId), await tx.get('people', wish.residentId)];
  if (!item?.active || item.snap || item.fields.some(({ required }) => required)) return refused('ITEM_GONE');
  const chain = (await officesIn(tx, wish.place)).filter((holder) => holder.role !== 'admin');
  if (!resident) return refused('NOT_FOUND');
  if (chain.length === 0) return refused('NOBODY_ANSWERS');
  const { calendar } = await inForceIn(wish.community, now);
  const id = newId();
  const person = withOrder(resident, id);
  await tx.put('people', person);
  const consent = wish.proxy?.consent ?? 'phone';
  const identity = { id, code: await nextCode(wish.community, now), place: wish.place };
  const { title, words, residentId } = wish;
  const order = placed({
    ...{ ...identity, item, title, words, residentId, answers: {}, photos: [], urgency: 'normal' },
    proxy: { by: { personId, role }, consent: consent === 'guardian' ? 'paper' : consent },
    madeOf: 'wish',
    followers: person.followers,
    wanted: wantedOn(day, slot, now),
    contact: sealContact(openWished(wish, person), id, person),
    ...{ chain, now, calendar },
  });
  await recordPlacement(tx, order, now);
  return { to: 'order', id };
}
