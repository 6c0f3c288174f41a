import { forgotten } from '@core/domain/order/forgotten';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { forgottenBefore } from '@core/domain/people/retention';
import { WITHIN } from '@core/domain/topic/suggestion';
import type { FileRow } from '../kit/documents';
import { deleteFiles } from '../kit/storage';
import { anyOf, atMost, between, find, moreThan, put, remove } from '../kit/store';
import { commit } from '../kit/transaction';
import type { CollectionName } from '../manifest';
import { forgetQuestion } from './forgetQuestion';
import { forgetTopic } from './forgetTopic';
import { forgetWish } from './forgetWish';
import type { Work } from './slices';
import { oldTalks } from './talks';

const SLICE = 100;
const FEW = 50;
/** Each night looks at what has become old enough since; a few nights may be missed. */
const NIGHTS = 7 * DAY;

/** Nothing of people stands in what other rules would come to, so the table below does not name it. */
const TRIAL_PARTS = 2 * DAY;
const TRIALS = 183 * DAY;
/** Staff who said no are not asked again for thirty days. */
const SUGGESTIONS = 2 * WITHIN;

/** What is forgotten and when stands in one table, which the pages and the documentation show as well. */
const classes: readonly ((now: number) => Promise<number>)[] = [
  (now) => old('acts', { at: atMost(forgottenBefore('acts', now)) }),
  (now) =>
    old('offers', {
      state: anyOf(['over', 'declined', 'claimed']),
      until: atMost(forgottenBefore('offers', now)),
    }),
  (now) => old('decisions', { at: atMost(forgottenBefore('decisions', now)) }),
  (now) => old('rates', { at: atMost(forgottenBefore('rates', now)) }),
  (now) => old('looks', { at: atMost(forgottenBefore('looks', now)) }),
  (now) => old('messages', { at: atMost(forgottenBefore('messages', now)) }),
  (now) => old('callTasks', { at: atMost(forgottenBefore('messages', now)) }),
  (now) => old('seats', { at: atMost(forgottenBefore('seats', now)) }),
  (now) => old('roomBookings', { startsAt: atMost(forgottenBefore('rooms', now)) }),
  (now) => old('roomDays', { day: atMost(dayOf(forgottenBefore('rooms', now))) }),
  (now) => old('thanks', { at: atMost(forgottenBefore('thanks', now)) }),
  (now) => old('modeCalls', { at: atMost(forgottenBefore('messages', now)) }),
  oldTalks,
  (now) => old('floors', { at: atMost(forgottenBefore('floors', now)) }),
  (now) => old('pollBoxes', { at: atMost(forgottenBefore('floors', now)) }),
  (now) => old('pollParts', { at: atMost(forgottenBefore('floors', now)) }),
  oldVotes,
  (now) => oldFiles('begun', forgottenBefore('uploads', now)),
  (now) => oldFiles('copy', forgottenBefore('copies', now)),
  (now) => oldFiles('hidden', forgottenBefore('photos', now)),
  (now) => oldFiles('checked', forgottenBefore('photos', now)),
  (now) => old('imports', { at: atMost(forgottenBefore('tables', now)) }),
  (now) => old('importRows', { at: atMost(forgottenBefore('tableLines', now)) }),
  (now) => old('whatIfParts', { at: atMost(now - TRIAL_PARTS) }),
  (now) => old('whatIfs', { at: atMost(now - TRIALS) }),
  (now) => oldOrders(forgottenBefore('orders', now)),
  (now) => oldWishes(forgottenBefore('orders', now)),
  (now) => oldTopics(forgottenBefore('orders', now)),
  (now) => oldQuestions(forgottenBefore('questions', now), now),
  (now) => old('showReminders', { at: atMost(forgottenBefore('questions', now)) }),
  (now) => old('comments', { at: atMost(forgottenBefore('comments', now)) }),
  (now) => old('commenters', { saidAt: atMost(forgottenBefore('comments', now)) }),
  (now) => old('chats', { at: atMost(forgottenBefore('comments', now)) }),
  (now) => old('showViewers', { at: atMost(forgottenBefore('comments', now)) }),
  (now) => old('suggestions', { at: atMost(now - SUGGESTIONS) }),
  (now) => consentsOfWhoLeft(forgottenBefore('consents', now)),
];

/** Forgets what is no longer needed, a slice of each class at a time, until a slice finds nothing. */
export const forgetOld: Work = async (cursor, now) => {
  let done = 0;
  for (const forget of classes) done += await forget(now);
  return { cursor: String(Number(cursor) + 1), done, finished: done === 0 };
};

async function old(name: CollectionName, where: Record<string, unknown>): Promise<number> {
  const rows = await find(name, where, SLICE);
  return rows.length === 0 ? 0 : remove(name, { _id: anyOf(rows.map(({ _id }) => _id)) });
}

async function oldFiles(state: FileRow['state'], before: number): Promise<number> {
  const files = await find('files', { state, at: atMost(before) }, FEW, ['at', 'asc']);
  await deleteFiles(files.map(({ fileId }) => fileId));
  return files.length === 0 ? 0 : remove('files', { _id: anyOf(files.map(({ _id }) => _id)) });
}

/** Who took part in a vote, and by what number; what was counted stays. */
async function oldVotes(now: number): Promise<number> {
  const [vote] = await find('votes', { forgetAt: atMost(now) }, 1);
  if (!vote) return 0;
  const voteId = vote._id;
  const done = (await old('voteParts', { voteId })) + (await old('receipts', { voteId }));
  if (done > 0) return done;
  await remove('ballotBoxes', { voteId });
  const { forgetAt: _over, ...kept } = vote;
  await put('votes', kept);
  return 1;
}

/** What was done stays for the figures; whose matter it was does not. */
async function oldOrders(before: number): Promise<number> {
  const ended = { closedAt: between(before - NIGHTS, before), residentId: moreThan('') };
  const orders = await find('orders', ended, FEW);
  for (const { _id } of orders)
    await commit(async (tx) => {
      const order = await tx.get('orders', _id);
      if (order) await tx.put('orders', forgotten(order));
    });
  return orders.length;
}

async function oldWishes(before: number): Promise<number> {
  const ended = { closedAt: between(before - NIGHTS, before), residentId: moreThan('') };
  const wishes = await find('wishes', ended, FEW);
  for (const { _id } of wishes) await forgetWish(_id);
  return wishes.length;
}

async function oldTopics(before: number): Promise<number> {
  const ended = { endedAt: between(before - NIGHTS, before), residentId: moreThan('') };
  const topics = await find('topics', ended, FEW);
  for (const { _id } of topics) await forgetTopic(_id);
  return topics.length;
}

async function oldQuestions(before: number, now: number): Promise<number> {
  const ended = { endedAt: between(before - NIGHTS, before), askerId: moreThan('') };
  const questions = await find('questions', ended, FEW);
  for (const { _id } of questions) await forgetQuestion(_id, now);
  return questions.length;
}

/** Whoever left took back the terms last of all; when that is long ago, nothing has to be proved any more. */
async function consentsOfWhoLeft(before: number): Promise<number> {
  const last = await find('consents', { what: 'terms', given: false, at: atMost(before) }, FEW);
  return last.length === 0
    ? 0
    : remove('consents', { personId: anyOf(last.map(({ personId }) => personId)) });
}
