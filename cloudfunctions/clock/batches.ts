import { kinds } from '@core/domain/notify/kinds';
import { MINUTE } from '@core/domain/calendar/time';
import type { Message } from '../kit/documents';
import { atMost, find } from '../kit/store';

/** More than these are told together in the next message. */
const MOST_TOGETHER = 20;
/** What would go out within this time goes out now, when something goes out anyway. */
const AHEAD = 15 * MINUTE;

/** Messages person by person, in the order in which they were due. */
export function groupByPerson(messages: readonly Message[]): Message[][] {
  const people = new Map<string, Message[]>();
  for (const message of messages) people.set(message.to, [...(people.get(message.to) ?? []), message]);
  return [...people.values()];
}

/** How one person's messages go out: each by itself, but those that can wait as one for each template. */
export async function batchesOf(rows: readonly Message[], now: number): Promise<Message[][]> {
  const [first] = rows;
  const alone = rows.filter(({ digest }) => !digest).map((row) => [row]);
  // What a sender left behind goes out again as it went out before.
  const stuck = together(rows.filter(({ digest, push }) => digest && push === 'sending'));
  const waiting = rows.some(({ digest, push }) => digest && push === 'pending');
  if (!first || !waiting) return [...alone, ...stuck];
  const soon = { to: first.to, push: 'pending', nextAt: atMost(now + AHEAD) };
  const more = await find('messages', soon, MOST_TOGETHER, ['nextAt', 'asc']);
  return [...alone, ...stuck, ...together(more.filter(({ digest }) => digest))];
}

/** By template, and by the sender that left them behind. */
function together(rows: readonly Message[]): Message[][] {
  const batches = new Map<string, Message[]>();
  for (const row of rows) {
    const which = `${kinds[row.about].purpose} ${row.push === 'sending' ? row.nextAt : ''}`;
    batches.set(which, [...(batches.get(which) ?? []), row]);
  }
  return [...batches.values()];
}
