import { setTimeout as sleep } from 'node:timers/promises';
import { isNumbered, type Comment } from '@core/domain/live/comment';
import { MOST_NUMBERED } from '@core/domain/live/numbering';
import { inLine } from '../kit/inLine';
import { logFailure } from '../kit/log';
import { numberComments, waitingIn } from '../kit/numberComments';
import { one } from '../kit/store';
import { Conflict } from '../kit/transaction';

/** So long somebody waits for his number, in milliseconds; then he is told to send again. */
const PATIENCE = 8_000;
/** Before the next look, give or take a half: about what a commit takes, and what each comment in it adds. */
const PAUSE = { first: 60, each: 10, growth: 1.5, most: 1_200 };
/** After so many looks at which the same comment stood first the next in line does its poster's work, and so on. */
const LOOKS = { second: 4, each: 1, most: 8 };

interface Numbered {
  comment: Comment;
  /** The room has been told of it with others. */
  told: boolean;
}

interface Own {
  showId: string;
  id: string;
  now: number;
}

/** What was seen last: which comment stood first, for how many looks, of how many; and how many to number at once. */
interface Seen {
  first: string;
  looks: number;
  waiting: number;
  most: number;
}

/**
 * The comment, once it has its number; undefined when that takes too long. Whose comment stands first of those that wait
 * numbers all of them, and the others see to it that theirs is among them: nobody waits for a lock, and of many who
 * post at once one commits.
 */
export async function withNumber(own: Own): Promise<Numbered | undefined> {
  const until = performance.now() + PATIENCE;
  let seen: Seen = { first: '', looks: 0, waiting: 0, most: MOST_NUMBERED };
  for (let longer = 1; performance.now() < until; longer *= PAUSE.growth) {
    const turn = await inLine(`comments ${own.showId}`, () => oneTurn(own, seen));
    if ('comment' in turn) return turn;
    seen = turn;
    const pause = Math.min((PAUSE.first + PAUSE.each * seen.waiting) * longer, PAUSE.most);
    await sleep(pause * (0.5 + Math.random()));
  }
  return undefined;
}

async function oneTurn({ showId, id, now }: Own, before: Seen): Promise<Numbered | Seen> {
  const { most } = before;
  const waiting = await waitingIn(showId, most);
  const place = waiting.findIndex(({ _id }) => _id === id);
  const numbered = place < 0 ? await numberedBy(id) : undefined;
  if (numbered) return numbered;
  const first = waiting[0]?._id ?? '';
  const looks = first === before.first ? before.looks + 1 : 1;
  const seen = { first, looks, waiting: waiting.length, most };
  if (waiting.length === 0 || (place !== 0 && looks < patienceAt(place))) return seen;
  try {
    const comments = await numberComments(showId, waiting, now);
    const comment = comments.find(({ _id }) => _id === id);
    return comment ? { comment, told: true } : seen;
  } catch (error) {
    if (!(error instanceof Conflict)) logFailure('numbering comments', error);
    // The reply alone may be lost, which the next look tells. What many do not come through with a few may.
    return { ...seen, most: Math.max(1, Math.floor(waiting.length / 2)) };
  }
}

/** One behind the other, so that of those who see that the first was cut off not all begin at once. */
const patienceAt = (place: number): number =>
  place < 0 ? LOOKS.most : Math.min(LOOKS.second + LOOKS.each * (place - 1), LOOKS.most);

async function numberedBy(id: string): Promise<Numbered | undefined> {
  const comment = await one('comments', id);
  if (!comment) throw new Error('a comment that was taken is not there');
  return isNumbered(comment) ? { comment, told: false } : undefined;
}
