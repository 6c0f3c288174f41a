import type { Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { StrawPoll } from '../straw/straw';
import type { QuestionShelf } from './question';
import type { ShowState } from './show';

/** So often the room tells who watches what is new. */
export const FLUSH_EVERY: Ms = 500;
export const MOST_A_FLUSH = 40;
/** Bytes that may wait for one client; whoever has more gets nothing until they are gone, and then only the newest. */
export const MOST_QUEUED = 64 * 1024;
/** So long a client may take nothing at all; then it is dropped, and comes back by itself. */
export const STUCK_FOR: Ms = 30_000;
/** Who asks every three seconds has not left before so long. */
export const POLL_EVERY: Ms = 3_000;
export const POLLS_COUNT_FOR: Ms = 15_000;
/** Comments that are kept to be told again. */
export const KEPT = 200;
/** So long a comment waits for one that was said before it and has not come. */
const HOLE_WAITS: Ms = 1_000;

/** A comment as everybody reads it. */
export interface Said {
  seq: number;
  number: number;
  name: string;
  crew?: { role?: Role };
  words: string;
  at: Ms;
}

/** What holds besides the comments; each part as a whole, and of two the one with the higher version. */
export interface RoomParts {
  show: { version: number; state: ShowState; caption?: string };
  chat: { version: number; slow: number; gone?: number; pinned?: Said; straw?: StrawPoll };
  /** How many stand on each shelf, and which is being answered. */
  questions: QuestionCounts & { version: number; onAir?: { id: string; words: string } };
  /** Distinct persons who watch now. */
  viewers: { version: number; count: number };
}
type QuestionCounts = Record<QuestionShelf, number>;
export type RoomPart = keyof RoomParts;

/** What the functions tell the room. */
export type RoomNews =
  { kind: 'comments'; said: Said[] } | { kind: 'withdrawn'; seqs: number[] } | { kind: 'parts'; parts: Told };
type Told = Partial<Pick<RoomParts, 'show' | 'chat' | 'questions'>>;

/**
 * What the room tells who watches, in pieces by WebSocket or at once to who asks. Parts that have not changed, or that
 * the room does not know, are absent: the page keeps what it has.
 */
export interface Flush extends Partial<RoomParts> {
  /** In order, without withdrawn ones. */
  comments: Said[];
  /** Seqs that go from the page. */
  withdrawn: number[];
  /** What to come back with: `after` and `since`. */
  to: number;
  rev: number;
  /** Something lies before these that the room does not have: `comment.list` after the `seq` one had tells it. */
  lacks: boolean;
}

interface Line {
  seq: number;
  came: Ms;
  /** Absent once it is withdrawn. */
  said?: Said;
}

/** What the room remembers of one show. */
export interface RoomMemory {
  /** The revision it began with: who has seen an older one knew another life of the room. */
  born: number;
  rev: number;
  /** By `seq`; those up to `told` may be told. */
  lines: readonly Line[];
  told: number;
  gone: readonly { seq: number; rev: number }[];
  parts: { [P in RoomPart]?: { value: RoomParts[P]; rev: number } };
}

/** An empty memory; revisions go on from the hour, so that those of an earlier life are lower. */
export const emptyRoom = (now: Ms): RoomMemory => ({
  born: now,
  rev: now,
  lines: [],
  told: 0,
  gone: [],
  parts: {},
});

/** The memory after what the functions told it; hearing it twice is hearing it once. */
export function heard(memory: RoomMemory, news: RoomNews, now: Ms): RoomMemory {
  if (news.kind === 'comments') return news.said.reduce((all, one) => withComment(all, one, now), memory);
  if (news.kind === 'withdrawn') return news.seqs.reduce(withoutComment, memory);
  const { show, chat, questions } = news.parts;
  return withPart(withPart(withPart(memory, 'show', show), 'chat', chat), 'questions', questions);
}

function withComment(memory: RoomMemory, said: Said, now: Ms): RoomMemory {
  const { lines, gone } = memory;
  const oldest = lines[0]?.seq ?? said.seq;
  if (said.seq < oldest || lines.some(({ seq }) => seq === said.seq)) return memory;
  const isGone = gone.some(({ seq }) => seq === said.seq);
  const line: Line = isGone ? { seq: said.seq, came: now } : { seq: said.seq, came: now, said };
  const after = lines.filter(({ seq }) => seq > said.seq);
  const before = lines.filter(({ seq }) => seq < said.seq);
  const kept = [...before, line, ...after].slice(-KEPT);
  return { ...memory, told: Math.max(memory.told, (kept[0]?.seq ?? 1) - 1), lines: kept };
}

function withoutComment(memory: RoomMemory, seq: number): RoomMemory {
  if (memory.gone.some((one) => one.seq === seq)) return memory;
  const rev = memory.rev + 1;
  const lines = memory.lines.map((line) => (line.seq === seq ? { seq, came: line.came } : line));
  const gone = [...memory.gone, { seq, rev }].slice(-KEPT);
  const chat = memory.parts.chat;
  const { pinned, ...rest } = chat?.value ?? { version: 0, slow: 0 };
  const parts = chat && pinned?.seq === seq ? { ...memory.parts, chat: { value: rest, rev } } : memory.parts;
  return { ...memory, rev, lines, gone, parts };
}

/** The memory with a part as it is now; an older version of it changes nothing. */
export function withPart<P extends RoomPart>(
  memory: RoomMemory,
  part: P,
  value: RoomParts[P] | undefined,
): RoomMemory {
  if (!value || value.version <= (memory.parts[part]?.value.version ?? -1)) return memory;
  const rev = memory.rev + 1;
  return { ...memory, rev, parts: { ...memory.parts, [part]: { value, rev } } };
}

/** Up to where comments may be told now: to the first hole, and past it once it has waited long enough. */
export function ripened(memory: RoomMemory, now: Ms): RoomMemory {
  let { told } = memory;
  for (const { seq, came } of memory.lines) {
    if (seq <= told) continue;
    if (seq > told + 1 && now - came < HOLE_WAITS) break;
    told = seq;
  }
  return told === memory.told ? memory : { ...memory, told };
}

/** How far a client has been told. */
export interface Heard {
  seq: number;
  rev: number;
}

/** Where somebody begins who has nothing yet: with the last comments. */
export const freshEar = ({ lines, told, born }: RoomMemory): Heard => {
  const first = lines[0]?.seq ?? told + 1;
  return { seq: Math.max(first - 1, told - MOST_A_FLUSH, 0), rev: born - 1 };
};

/** Whether there is anything that a client has not been told. */
export const isBehind = (memory: RoomMemory, { seq, rev }: Heard): boolean =>
  memory.rev > rev || (memory.told > seq && memory.lines.some((line) => isRipe(memory, line, seq)));

/** What one client is told next: at most forty comments in order, or only the newest where he has to skip. */
export function flushFor(memory: RoomMemory, { seq, rev }: Heard, skips = false): Flush {
  const ripe = memory.lines.filter((line) => isRipe(memory, line, seq));
  const lines = skips ? ripe.slice(-MOST_A_FLUSH) : ripe.slice(0, MOST_A_FLUSH);
  const first = lines[0]?.seq;
  const isEmpty = memory.lines.length === 0;
  return {
    comments: lines.flatMap(({ said }) => said ?? []),
    withdrawn: memory.gone.filter((one) => one.rev > rev).map((one) => one.seq),
    to: lines.at(-1)?.seq ?? seq,
    rev: memory.rev,
    lacks: first === undefined ? isEmpty && rev < memory.born : first > seq + 1,
    ...partsSince(memory, rev),
  };
}

const isRipe = ({ told }: RoomMemory, line: Line, after: number): boolean =>
  line.seq > after && line.seq <= told;

function partsSince({ parts }: RoomMemory, since: number): Partial<RoomParts> {
  const { show, chat, questions, viewers } = parts;
  return {
    ...(show && show.rev > since ? { show: show.value } : {}),
    ...(chat && chat.rev > since ? { chat: chat.value } : {}),
    ...(questions && questions.rev > since ? { questions: questions.value } : {}),
    ...(viewers && viewers.rev > since ? { viewers: viewers.value } : {}),
  };
}

/** What is done with a client at a flush, by what still waits for him and whether he was passed over before. */
export type Turn = 'next' | 'wait' | 'skip' | 'drop';
export function turnOf(queued: number, passedSince: Ms | undefined, now: Ms): Turn {
  if (queued > MOST_QUEUED)
    return passedSince !== undefined && now - passedSince >= STUCK_FOR ? 'drop' : 'wait';
  return passedSince === undefined ? 'next' : 'skip';
}
