import type { Question } from '@core/domain/live/question';
import { takesQuestions, usualService } from '@core/domain/live/questionService';
import type { ShowHolder } from '@core/domain/live/show';
import { dayOf } from '@core/domain/calendar/time';
import type { MenuItem } from '@core/domain/menu/item';
import type { Holder, Order } from '@core/domain/order/order';
import { placed } from '@core/domain/order/place';
import { take, type Actor } from '@core/domain/order/take';
import { wantedOn } from '@core/domain/order/wanted';
import { at, type Region, type RegionPath } from '@core/domain/place/region';
import { addressOf, partsOf } from './address';
import type { PersonRow } from './documents';
import { officesIn } from './officesAt';
import { withOrder } from './openOrders';
import { nextCode } from './orderCode';
import { openName, sealContact } from './personal';
import { recordPlacement } from './recordPlacement';
import { recordStep } from './recordStep';
import { refused, type Refused } from './refused';
import { inForceIn } from './rules';
import { MOST_ITEMS } from './settings';
import { find, many, one } from './store';
import type { Tx } from './transaction';

type Refusal = 'ITEM_GONE' | 'NOBODY_ANSWERS' | 'NOT_FOUND';

const takesQuestionsNow = (item: MenuItem | undefined): item is MenuItem =>
  item?.active === true && takesQuestions(item);

/** Whether somebody may choose a service for questions. */
export const isForQuestions = async (itemId: string): Promise<boolean> =>
  takesQuestionsNow(await one('menu', itemId));

/** The service that was chosen, as long as it is there; else a usual one. */
export async function itemIdFor(chosen: string | undefined): Promise<string | undefined> {
  if (chosen !== undefined && (await isForQuestions(chosen))) return chosen;
  return usualService(await find('menu', { active: true }, MOST_ITEMS, ['order', 'asc']))?._id;
}

interface Making {
  itemId: string;
  /** Who sends it on. */
  by: ShowHolder;
  now: number;
}

/**
 * An order for whoever asked, sent to the grid worker of where he lives, in the transaction that ends the question. It
 * bears the id of the question: out of one question there can only be one. Where no grid worker is, or he asked it
 * himself, it goes the way of every order.
 */
export async function orderOfQuestion(
  tx: Tx,
  question: Question,
  { itemId, by, now }: Making,
): Promise<{ orderId: string } | Refused<Refusal>> {
  const [item, person] = [await tx.get('menu', itemId), await tx.get('people', question.askerId)];
  if (!takesQuestionsNow(item)) return refused('ITEM_GONE');
  if (!person) return refused('NOT_FOUND');
  const place = person.home ?? question.grid;
  const chain = await answering(tx, place, question.place);
  if (chain.length === 0) return refused('NOBODY_ANSWERS');
  const community = at('community', place) ?? question.place;
  const { calendar } = await inForceIn(community, now);
  const { _id: id, words, askerId } = question;
  const made = placed({
    ...{ id, code: await nextCode(community, now), place, item, residentId: askerId },
    ...{ title: titleOf(words), words, answers: {}, photos: [], urgency: 'normal' },
    madeOf: 'question',
    followers: person.followers,
    wanted: wantedOn(dayOf(now), 'any', now),
    contact: sealContact(await contactOf(person, place), id, person),
    ...{ chain, now, calendar },
  });
  await tx.put('people', withOrder(person, id));
  await recordPlacement(tx, { ...made, notify: [] }, now);
  const worker = (await tx.get('regions', at('grid', place) ?? ''))?.holders?.gridWorker;
  if (worker !== undefined && worker !== askerId) await sentTo(tx, made.order, { worker, by, now, calendar });
  return { orderId: id };
}

/** Who answers where he lives; for who lives where nobody is on duty, where the show was. */
async function answering(tx: Tx, ...places: RegionPath[]): Promise<Holder[]> {
  for (const place of places) {
    const chain = (await officesIn(tx, place)).filter(({ role }) => role !== 'admin');
    if (chain.length > 0) return chain;
  }
  return [];
}

const LONGEST = 18;

/** The question, short enough for a card. */
function titleOf(words: string): string {
  const letters = [...words];
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

async function contactOf(person: PersonRow, place: RegionPath) {
  const regions = new Map((await many('regions', [...partsOf(place), place])).map((one) => [one._id, one]));
  const address = addressOf(place, regions) || nameOf(regions.get(place));
  return { ...openName(person), address, note: '' };
}
const nameOf = (region: Region | undefined): string => region?.name ?? '';

type Sending = Pick<Making, 'by' | 'now'> & {
  worker: string;
  calendar: Parameters<typeof take>[4]['calendar'];
};

/** Looked at already, and sent to the grid worker. */
async function sentTo(tx: Tx, order: Order, { worker, by, now, calendar }: Sending): Promise<void> {
  const desk: Actor = { ...by, relations: ['desk'] };
  const steps = [
    ...(order.state === 'submitted' ? [{ act: 'publish' as const, change: {} }] : []),
    {
      act: 'assign' as const,
      change: { dispatch: { to: worker, role: 'gridWorker' as const, by } },
    },
  ];
  let current = order;
  for (const { act, change } of steps) {
    const decision = take(current, act, desk, change, { now, calendar });
    if (!decision.ok) throw new Error(`an order out of a question cannot be ${act}: ${decision.refusal}`);
    const before = await tx.get('orders', order._id);
    if (!before) throw new Error('an order was placed and is not there');
    // What is sent on in the same moment waits for nobody to look at it.
    const notify = act === 'publish' ? [] : decision.notify;
    await recordStep(tx, { before, after: decision.order, act, actor: desk, notify, now });
    current = decision.order;
  }
}
