import { isNumbered, quietChat, type Comment, type WaitingComment } from '@core/domain/live/comment';
import { MOST_NUMBERED, numberingOf, type Numbering } from '@core/domain/live/numbering';
import { commenterId } from './commenterId';
import { tellRoom } from './rooms';
import { saidOf } from './saidComments';
import { absent, dropped, find, many } from './store';
import { commitAtOnce, Conflict, type Tx } from './transaction';

/** What waits for its number in a show, in the order in which it came; no more than one commit numbers. */
export async function waitingIn(showId: string, most = MOST_NUMBERED): Promise<WaitingComment[]> {
  const rows = await find('comments', { waits: true, showId }, most, ['at', 'asc'], ['_id', 'asc']);
  return rows.flatMap((row) => (row.waits ? row : []));
}

/**
 * Gives what waits in a show the next numbers in one commit, whoever said it, and tells the room.
 * @throws Conflict when somebody else was faster with any of it: then nothing was written.
 */
export async function numberComments(
  showId: string,
  waiting: readonly WaitingComment[],
  now: number,
): Promise<Comment[]> {
  const speakers = await speakersOf(showId, waiting);
  const comments = await commitAtOnce(async (tx) => {
    const chat = (await tx.get('chats', showId)) ?? quietChat(showId, now);
    const numbering = numberingOf(chat, waiting, speakers.known, now);
    const numbered = await giveSeqs(tx, numbering);
    await giveNumbers(tx, showId, numbering, speakers.unknown);
    // Last, so that who keeps order in this chat meets it for a moment only.
    await tx.put('chats', numbering.chat);
    return numbered;
  });
  await tellRoom(showId, { kind: 'comments', said: await saidOf(comments) });
  return comments;
}

/** The numbers of those who had none when they spoke: they may have got one since. A number once given stays. */
async function speakersOf(showId: string, waiting: readonly WaitingComment[]) {
  const first = waiting.filter(({ number }) => number === undefined);
  const rows = await many(
    'commenters',
    first.map(({ personId }) => commenterId(showId, personId)),
  );
  const known = new Map(rows.flatMap(({ personId, number }) => (number ? [[personId, number]] : [])));
  return {
    known,
    unknown: rows.filter(({ number }) => number === undefined).map(({ personId }) => personId),
  };
}

/** Each is changed only while it waits: whatever the list said, none gets a second number. */
async function giveSeqs(tx: Tx, { given }: Numbering): Promise<Comment[]> {
  const numbered: Comment[] = [];
  for (const { _id, ...numbers } of given) {
    const row = await tx.amend('comments', { _id, waits: true }, { ...numbers, waits: dropped() });
    if (!row || !isNumbered(row)) throw new Conflict(`comment ${_id} waits no longer`);
    numbered.push(row);
  }
  return numbered;
}

async function giveNumbers(
  tx: Tx,
  showId: string,
  { newcomers }: Numbering,
  unknown: readonly string[],
): Promise<void> {
  for (const [personId, number] of newcomers) {
    // Who has left meanwhile has no row.
    if (!unknown.includes(personId)) continue;
    const where = { _id: commenterId(showId, personId), number: absent() };
    if (!(await tx.amend('commenters', where, { number })))
      throw new Conflict(`somebody in ${showId} has a number by now`);
  }
}
