import { forgetTalkAt } from '@core/domain/talk/rules';
import type { TalkHead } from '@core/domain/talk/talk';
import { deleteFiles } from '../kit/storage';
import { anyOf, atMost, change, find, many, one, remove } from '../kit/store';

const SLICE = 50;
const FEW = 10;

/** Forgets a stretch of what was said about an order, recordings first; the last stretch takes the head with it. */
export async function forgetTalk(orderId: string): Promise<number> {
  const lines = await find('talks', { orderId }, SLICE, ['seq', 'asc']);
  if (lines.length === 0) return remove('talkHeads', { _id: orderId });
  const files = await many(
    'files',
    lines.flatMap((line) => (line.kind === 'voice' ? [line.file] : [])),
  );
  await deleteFiles(files.map(({ fileId }) => fileId));
  if (files.length > 0) await remove('files', { _id: anyOf(files.map(({ _id }) => _id)) });
  return remove('talks', { _id: anyOf(lines.map(({ _id }) => _id)) });
}

/** Talks whose order was closed long enough ago; those of orders that still live are looked at again later. */
export async function oldTalks(now: number): Promise<number> {
  const due = await find('talkHeads', { lookAt: atMost(now) }, FEW, ['lookAt', 'asc']);
  let done = 0;
  for (const head of due) done += await lookAtTalk(head, now);
  return done;
}

async function lookAtTalk({ _id }: TalkHead, now: number): Promise<number> {
  const at = forgetTalkAt(await one('orders', _id), now);
  return at <= now ? forgetTalk(_id) : change('talkHeads', { _id }, { lookAt: at });
}
