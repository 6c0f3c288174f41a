import { randomInt } from 'node:crypto';
import { POLL_BOXES, pollCounts, type PollBox, type StrawPoll } from '@core/domain/straw/straw';
import type { Tx } from '../kit/transaction';

const boxId = (pollId: string, number: number): string => `${pollId}-${number}`;
const boxIds = (pollId: string): string[] =>
  Array.from({ length: POLL_BOXES }, (_, number) => boxId(pollId, number));

/** The boxes of a poll, all there before anybody answers. */
export async function putBoxes(tx: Tx, { id, options }: StrawPoll, at: number): Promise<void> {
  for (const _id of boxIds(id))
    await tx.put('pollBoxes', { _id, counts: options.map(() => 0), shut: false, at });
}

/** A box that chance says; undefined once the poll is closed. */
export async function anyPollBox(tx: Tx, pollId: string): Promise<PollBox | undefined> {
  const box = await tx.get('pollBoxes', boxId(pollId, randomInt(POLL_BOXES)));
  return box?.shut === false ? box : undefined;
}

/** Shuts every box, so that an answer under way is either in the count or refused, and counts them. */
export async function counted(tx: Tx, { id, options }: StrawPoll): Promise<number[]> {
  const boxes = await Promise.all(boxIds(id).map((box) => tx.get('pollBoxes', box)));
  const there = boxes.filter((box) => box !== undefined);
  for (const box of there) await tx.put('pollBoxes', { ...box, shut: true });
  return pollCounts(options.length, there);
}
