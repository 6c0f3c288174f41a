import { emptyRoom, flushFor, heard, ripened, type RoomMemory, type Said } from '@core/domain/live/room';
import { emptyView, flushed, listed, said, unsaid, type CommentPage, type RoomView } from './roomView';

const comment = (seq: number): Said => ({ seq, number: 1, name: '石榴邻居', words: `第 ${seq} 句`, at: seq });
const page = (seqs: number[], more: Partial<CommentPage> = {}): CommentPage => ({
  list: seqs.map(comment),
  to: seqs.at(-1) ?? 0,
  from: seqs[0] ?? 1,
  ...{ more: false, withdrawn: [], muted: false, mayPost: true, moderates: false },
  chat: { version: 0, last: seqs.at(-1) ?? 0, slow: 0 },
  ...more,
});
const seqs = ({ comments }: RoomView) => comments.map(({ seq }) => seq);
const room = (seqsSaid: number[], now = 1_000): RoomMemory =>
  ripened(
    seqsSaid.reduce((memory, seq) => heard(memory, { kind: 'comments', said: [comment(seq)] }, now), {
      ...emptyRoom(now),
    }),
    now + 10_000,
  );

test('a page that was away is told what came since, each thing once', () => {
  const opened = listed(emptyView, page([1, 2, 3]), 'latest');
  const flush = flushFor(room([1, 2, 3, 4, 5]), opened.ear ?? { seq: 0, rev: 0 });
  const after = flushed(opened, flush);
  expect(seqs(after)).toEqual([1, 2, 3, 4, 5]);
  expect(after.ear?.seq).toBe(5);
  expect(seqs(flushed(after, flush))).toEqual([1, 2, 3, 4, 5]);
  expect(after.lacksAfter).toBeUndefined();
});

test('a room that lacks the past says so, and the page asks the cloud from where it had been', () => {
  const opened = listed(emptyView, page([1, 2, 3]), 'latest');
  const away = flushed(opened, flushFor(room([8, 9], 50_000), opened.ear ?? { seq: 0, rev: 0 }));
  expect(away.lacksAfter).toBe(3);
  const half = listed(away, page([4, 5, 6], { more: true }), 'after');
  expect(half.lacksAfter).toBe(6);
  const whole = listed(half, page([7, 8, 9]), 'after');
  expect(seqs(whole)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(whole.lacksAfter).toBeUndefined();
  expect(whole.ear?.seq).toBe(9);
});

test('what was withdrawn goes, wherever it is heard of', () => {
  const opened = listed(emptyView, page([1, 2, 3]), 'latest');
  const memory = heard(room([1, 2, 3]), { kind: 'withdrawn', seqs: [2] }, 2_000);
  expect(seqs(flushed(opened, flushFor(memory, { seq: 3, rev: 0 })))).toEqual([1, 3]);
  expect(seqs(listed(opened, page([], { to: 3, withdrawn: [1] }), 'after'))).toEqual([2, 3]);
});

test('what was withdrawn does not come back with an answer that was under way', () => {
  const opened = listed(emptyView, page([1, 2, 3]), 'latest');
  const memory = heard(room([1, 2, 3]), { kind: 'withdrawn', seqs: [2] }, 2_000);
  const told = flushed(opened, flushFor(memory, { seq: 3, rev: 0 }));
  expect(seqs(listed(told, page([1, 2, 3]), 'latest'))).toEqual([1, 3]);
  expect(seqs(listed(unsaid(told, 3), page([2, 3, 4]), 'after'))).toEqual([1, 4]);
});

test('what was pinned meanwhile is not unpinned by an answer that was under way', () => {
  const opened = listed(emptyView, page([1, 2, 3]), 'latest');
  const chat = { version: 4, slow: 0, pinned: comment(2) };
  const told = flushed(
    opened,
    flushFor(heard(room([1, 2, 3]), { kind: 'parts', parts: { chat } }, 2_000), { seq: 3, rev: 0 }),
  );
  const late = page([1, 2, 3], { chat: { version: 3, last: 3, slow: 0 } });
  expect(listed(told, late, 'latest').chat?.pinned?.seq).toBe(2);
  const newer = page([1, 2, 3], { chat: { version: 5, last: 3, slow: 0 } });
  expect(listed(told, newer, 'latest').chat?.pinned).toBeUndefined();
});

test('one reads further back, and nothing that runs on pushes that away', () => {
  const opened = listed(emptyView, page([41, 42]), 'latest');
  const back = listed(opened, page([39, 40]), 'before');
  expect(seqs(back)).toEqual([39, 40, 41, 42]);
  expect(back.from).toBe(39);
  expect(back.ear?.seq).toBe(42);
});

test("one's own comment stands there at once, and once", () => {
  const opened = listed(emptyView, page([1]), 'latest');
  const spoke = said(opened, comment(3));
  expect(seqs(spoke)).toEqual([1, 3]);
  // What lies between is still to come.
  expect(spoke.ear?.seq).toBe(1);
  const told = flushed(spoke, flushFor(room([1, 2, 3]), { seq: 1, rev: 0 }));
  expect(seqs(told)).toEqual([1, 2, 3]);
  expect(seqs(unsaid(told, 3))).toEqual([1, 2]);
});

test('an older part changes nothing; of viewers the last word holds', () => {
  const base = { comments: [], withdrawn: [], to: 0, rev: 1, lacks: false };
  const first = flushed(emptyView, {
    ...base,
    show: { version: 5, state: 'live' },
    viewers: { version: 90, count: 90 },
  });
  const late = flushed(first, {
    ...base,
    show: { version: 4, state: 'announced' },
    viewers: { version: 1, count: 3 },
  });
  expect(late.show?.state).toBe('live');
  expect(late.viewers?.count).toBe(3);
});
