import type { Output } from '@core/contract';
import type { Flush, Heard, RoomParts, Said } from '@core/domain/live/room';

export type CommentPage = Output<'comment.list'>;

/** What a page knows of the room of a show. */
export interface RoomView extends Partial<RoomParts> {
  /** In order, without withdrawn ones. */
  comments: readonly Said[];
  /** Those that are known to be withdrawn: an answer that was under way meanwhile must not bring them back. */
  gone: readonly number[];
  /** How far it has been told; absent before the first answer. */
  ear?: Heard;
  /** After this `seq` something is missing that only the cloud has. */
  lacksAfter?: number;
  /** The next `before`; 1: there is nothing earlier. */
  from: number;
}

export const emptyView: RoomView = { comments: [], gone: [], from: 1 };
/** More nobody scrolls through; earlier ones come on demand. */
const MOST_SHOWN = 300;

/** With what the room told. */
export function flushed(view: RoomView, flush: Flush): RoomView {
  const { comments, withdrawn, to, rev, lacks } = flush;
  const before = view.ear?.seq ?? to;
  const lacking = lacks ? { lacksAfter: view.lacksAfter ?? before } : {};
  return {
    ...view,
    ...newer(view, flush),
    ...lacking,
    ...merged(view, comments, withdrawn),
    ear: { seq: Math.max(before, to), rev },
  };
}

/** With a page of the cloud: the latest, what came since, or what lies further back. */
export function listed(view: RoomView, page: CommentPage, way: 'latest' | 'after' | 'before'): RoomView {
  const merging = merged(view, page.list, page.withdrawn);
  if (way === 'before') return { ...view, ...merging, from: page.from };
  const { lacksAfter: _before, ...rest } = view;
  return {
    ...rest,
    ...merging,
    ...(page.chat.version >= (rest.chat?.version ?? 0) ? { chat: page.chat } : {}),
    ear: { seq: Math.max(rest.ear?.seq ?? 0, page.to), rev: rest.ear?.rev ?? 0 },
    from: way === 'latest' ? page.from : rest.from,
    ...(way === 'after' && page.more ? { lacksAfter: page.to } : {}),
  };
}

/** With one's own comment at once, whether or not the room has told it yet. */
export const said = (view: RoomView, comment: Said): RoomView => ({
  ...view,
  ...merged(view, [comment], []),
});

/** Without one that was taken back. */
export const unsaid = (view: RoomView, seq: number): RoomView => ({
  ...view,
  ...merged(view, [], [seq]),
});

function merged(
  { comments, gone }: RoomView,
  more: readonly Said[],
  withdrawn: readonly number[],
): Pick<RoomView, 'comments' | 'gone'> {
  const all = new Map([...comments, ...more].map((comment) => [comment.seq, comment]));
  const without = new Set([...gone, ...withdrawn]);
  for (const seq of without) all.delete(seq);
  const inOrder = [...all.values()].sort((a, b) => a.seq - b.seq);
  // What somebody went back for stays; what runs on is cut off at the far end.
  const isEarlier = more.some(({ seq }) => seq < (comments[0]?.seq ?? seq));
  return { comments: isEarlier ? inOrder : inOrder.slice(-MOST_SHOWN), gone: [...without] };
}

/** Parts that are newer. A room that was started anew counts its viewers from the beginning: there the last one holds. */
function newer(view: RoomView, { show, chat, questions, viewers }: Flush): Partial<RoomParts> {
  const isNewer = (part: { version: number } | undefined, known: { version: number } | undefined) =>
    part !== undefined && part.version >= (known?.version ?? 0);
  return {
    ...(show && isNewer(show, view.show) ? { show } : {}),
    ...(chat && isNewer(chat, view.chat) ? { chat } : {}),
    ...(questions && isNewer(questions, view.questions) ? { questions } : {}),
    ...(viewers ? { viewers } : {}),
  };
}
