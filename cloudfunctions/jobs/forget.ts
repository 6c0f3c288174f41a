import { forgotten } from '@core/domain/order/forgotten';
import type { CollectionName } from '../manifest';
import type { OrderRow } from '../kit/documents';
import { inTurn } from '../kit/inTurn';
import { deleteFiles } from '../kit/storage';
import { anyOf, change, find, put, remove, type Where } from '../kit/store';
import { commit } from '../kit/transaction';
import type { Work } from './slices';
import { forgetSeat } from './forgetSeat';
import { forgetTalk } from './talks';
import { commentsOf } from './forgetComment';
import { questionsOf, wantedBy } from './forgetQuestion';
import { secondsOf, topicsOf } from './forgetTopic';
import { forgetWish } from './forgetWish';

const SLICE = 50;
const AT_ONCE = 4;

/** One thing to sweep after a person who left; does a slice of it and says how much that was. */
type Sweep = (personId: string, now: number) => Promise<number>;

const rowsOf =
  (name: CollectionName, where: (personId: string) => Where): Sweep =>
  async (personId) => {
    const rows = await find(name, where(personId), SLICE);
    return rows.length === 0 ? 0 : remove(name, { _id: anyOf(rows.map(({ _id }) => _id)) });
  };

/** Everything that was somebody's and is nobody's any longer. What the law keeps is in `retention.ts`. */
const sweeps: readonly Sweep[] = [
  closedOrders,
  endedWishes,
  (personId, now) => topicsOf(personId, SLICE, now),
  (personId) => secondsOf(personId, SLICE),
  (personId, now) => questionsOf(personId, SLICE / 2, now),
  (personId) => wantedBy(personId, SLICE),
  rowsOf('showReminders', (personId) => ({ personId })),
  (personId, now) => commentsOf(personId, SLICE / 2, now),
  rowsOf('commenters', (personId) => ({ personId })),
  rowsOf('talks', (by) => ({ by })),
  rowsOf('messages', (to) => ({ to })),
  rowsOf('callTasks', (personId) => ({ personId })),
  rowsOf('offers', (personId) => ({ personId, state: anyOf(['waiting', 'declined', 'claimed', 'over']) })),
  rowsOf('looks', (personId) => ({ personId })),
  rowsOf('modeCalls', (personId) => ({ personId })),
  rowsOf('objections', (personId) => ({ personId })),
  rowsOf('corrections', (personId) => ({ personId })),
  rowsOf('hearingRatings', (personId) => ({ personId })),
  rowsOf('roomBookings', (by) => ({ by })),
  participations,
  seats,
  thanksTo,
  rowsOf('thanks', (by) => ({ by, kind: 'helped' })),
  rowsOf('family', (ownerId) => ({ ownerId })),
  rowsOf('family', (personId) => ({ personId })),
  rowsOf('adoptions', (personId) => ({ personId })),
  rowsOf('daySignUps', (personId) => ({ personId })),
  rowsOf('linkDoors', (by) => ({ by })),
  files,
  rosterLines,
];

/** Sweeps after a person who left, one kind of thing after another. What was sealed for him opens for nobody already. */
export const forgetPerson: Work = async (cursor, now, { input }) => {
  const [stage, round] = cursor === '' ? [0, 0] : cursor.split('.').map(Number);
  const sweep = sweeps[stage ?? 0];
  const done = sweep && input?.personId ? await sweep(input.personId, now) : 0;
  const next = done > 0 ? (stage ?? 0) : (stage ?? 0) + 1;
  return { cursor: `${next}.${(round ?? 0) + 1}`, done, finished: next >= sweeps.length };
};

async function closedOrders(residentId: string): Promise<number> {
  const orders = await find('orders', { residentId, live: false }, SLICE / 2);
  return inTurn(orders, AT_ONCE, strippedOrder);
}

async function strippedOrder({ _id, itemName }: OrderRow): Promise<boolean> {
  await change('messages', { subject: _id }, { title: itemName });
  // Before the order says no longer whose it was: a sweep that breaks off finds it again.
  while ((await forgetTalk(_id)) > 0);
  await commit(async (tx) => {
    const order = await tx.get('orders', _id);
    if (order) await tx.put('orders', forgotten(order));
  });
  return true;
}

async function endedWishes(residentId: string): Promise<number> {
  const wishes = await find('wishes', { residentId, live: false }, SLICE);
  return inTurn(wishes, AT_ONCE, ({ _id }) => forgetWish(_id));
}

/** A card to several stays with the others. */
async function thanksTo(personId: string): Promise<number> {
  const cards = await find('thanks', { to: personId }, SLICE);
  for (const card of cards) {
    const to = card.to.filter((id) => id !== personId);
    if (to.length > 0) await put('thanks', { ...card, to });
    else await remove('thanks', { _id: card._id });
  }
  return cards.length;
}

async function files(ownerId: string): Promise<number> {
  const own = await find('files', { ownerId }, SLICE);
  await deleteFiles(own.map(({ fileId }) => fileId));
  return own.length === 0 ? 0 : remove('files', { _id: anyOf(own.map(({ _id }) => _id)) });
}

/** A seat that is still his goes to the next before it is forgotten that it was. */
async function seats(personId: string): Promise<number> {
  const his = await find('seats', { personId }, SLICE, ['at', 'desc'], ['_id', 'desc']);
  for (const { _id } of his) await commit((tx) => forgetSeat(tx, _id));
  return his.length;
}

/** His household has voted all the same; that it was he is said no longer. */
async function participations(by: string): Promise<number> {
  const parts = await find('voteParts', { by }, SLICE);
  await change('voteParts', { _id: anyOf(parts.map(({ _id }) => _id)), by }, { by: '' });
  return parts.length;
}

/** The community's own list goes on without saying that this one had registered. */
async function rosterLines(personId: string): Promise<number> {
  const lines = await find('roster', { personId }, SLICE);
  for (const { _id } of lines)
    await commit(async (tx) => {
      const line = await tx.get('roster', _id);
      if (!line) return;
      const { personId: _person, building: _building, ...kept } = line;
      await tx.put('roster', kept);
    });
  return lines.length;
}
