import type { Output } from '@core/contract/index';
import { isFor, showsNumbers } from '@core/domain/talk/rules';
import type { Line, TalkHead } from '@core/domain/talk/talk';
import type { Call } from '../kit/call';
import { withoutNumbers } from '../kit/mask';
import { find, lessThan, moreThan } from '../kit/store';
import { namesOf } from './names';
import type { Part } from './talking';
import { voicesIn } from './voices';

type Shown = Output<'talk.list'>['list'][number];

const PAGE = 30;
const MOST_UNREAD = 20;

interface Stretch {
  after: number | undefined;
  before: number | undefined;
}

/** A stretch of a talk, oldest first, and whether anything that the reader may read lies before it. */
export async function linesOf(
  { order, side }: Part,
  { after, before }: Stretch,
): Promise<{ lines: Line[]; earlier: boolean }> {
  const mayRead = (line: Line) => isFor(side, line, order);
  const orderId = order._id;
  if (after !== undefined) {
    const lines = await find('talks', { orderId, seq: moreThan(after) }, PAGE, ['seq', 'asc']);
    return { lines: lines.filter(mayRead), earlier: false };
  }
  const where = before === undefined ? { orderId } : { orderId, seq: lessThan(before) };
  const latest = (await find('talks', where, PAGE + 1, ['seq', 'desc'])).filter(mayRead);
  return { lines: latest.slice(0, PAGE).reverse(), earlier: latest.length > PAGE };
}

/** How many lines of others the caller has not seen; more than twenty are twenty. */
export async function unreadIn(
  head: TalkHead | undefined,
  { order, side }: Part,
  call: Call,
): Promise<number> {
  const seen = head?.seen[call.id] ?? 0;
  if (!head || head.last <= seen) return 0;
  const fresh = await find('talks', { orderId: order._id, seq: moreThan(seen) }, MOST_UNREAD, ['seq', 'asc']);
  return fresh.filter((line) => line.by !== call.id && isFor(side, line, order)).length;
}

/** Lines as the caller may read them. */
export async function shownLines(lines: readonly Line[], part: Part, call: Call): Promise<Shown[]> {
  const speakers = lines.filter(({ side }) => side !== 'household');
  const holders = speakers.map(({ by: personId, role }) => ({ personId, role }));
  const [names, voice] = await Promise.all([namesOf(holders, call), voicesIn(lines, call)]);
  const numbers = showsNumbers(part.order, part.stands);
  return lines.map((line) => {
    const { seq, at, side, by, role } = line;
    const mine = by === call.id;
    const name = side === 'household' ? undefined : names.get(by);
    return {
      ...{ seq, at, side, mine },
      by: name === undefined ? undefined : { name, role },
      preset: line.kind === 'preset' ? line.preset : undefined,
      words: line.kind === 'text' ? (mine || numbers ? line.words : withoutNumbers(line.words)) : undefined,
      voice: voice(line),
    };
  });
}
