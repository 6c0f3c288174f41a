import fc from 'fast-check';
import {
  emptyRoom,
  flushFor,
  freshEar,
  heard,
  isBehind,
  KEPT,
  MOST_A_FLUSH,
  MOST_QUEUED,
  ripened,
  STUCK_FOR,
  turnOf,
  withPart,
  type Heard,
  type RoomMemory,
  type RoomNews,
  type Said,
} from './room';

const T0 = 1_000_000;
const said = (seq: number): Said => ({
  seq,
  number: 1,
  name: '石榴邻居',
  words: `第 ${seq} 句`,
  at: T0 + seq,
});
const comments = (...seqs: number[]): RoomNews => ({ kind: 'comments', said: seqs.map(said) });
const comment = (seq: number): RoomNews => comments(seq);
const gone = (...seqs: number[]): RoomNews => ({ kind: 'withdrawn', seqs });
const after = (memory: RoomMemory, ...news: RoomNews[]): RoomMemory =>
  ripened(
    news.reduce((one, two) => heard(one, two, T0), memory),
    T0,
  );
const upTo = (last: number) => Array.from({ length: last }, (_, n) => comment(n + 1));
const seqs = ({ comments }: { comments: Said[] }) => comments.map(({ seq }) => seq);
const room = emptyRoom(T0);

test('comments come in order, at most forty at once, and each of them once', () => {
  const memory = after(room, ...upTo(100));
  const first = flushFor(memory, { seq: 0, rev: T0 });
  expect(first).toMatchObject({ to: MOST_A_FLUSH, lacks: false });
  expect(seqs(first)).toEqual(Array.from({ length: MOST_A_FLUSH }, (_, n) => n + 1));
  expect(seqs(flushFor(memory, { seq: first.to, rev: first.rev }))[0]).toBe(MOST_A_FLUSH + 1);
  const last = flushFor(memory, { seq: 80, rev: first.rev });
  expect(last.to).toBe(100);
  expect(isBehind(memory, { seq: last.to, rev: last.rev })).toBe(false);
  expect(after(memory, comment(100))).toEqual(memory);
});

test('several that are told together are those told one by one', () => {
  const memory = after(room, comments(1, 2), comments(4, 3), comments(2, 5));
  expect(memory).toEqual(after(room, ...upTo(5)));
  expect(seqs(flushFor(memory, { seq: 0, rev: T0 }))).toEqual([1, 2, 3, 4, 5]);
});

test('who comes fresh is given the last forty; who comes back goes on after what he had', () => {
  const memory = after(room, ...upTo(60));
  expect(seqs(flushFor(memory, freshEar(memory)))[0]).toBe(21);
  expect(flushFor(memory, freshEar(memory)).lacks).toBe(false);
  expect(seqs(flushFor(memory, { seq: 57, rev: T0 }))).toEqual([58, 59, 60]);
});

test('who has to skip is given the newest, and is told that something lies between', () => {
  const memory = after(room, ...upTo(120));
  const flush = flushFor(memory, { seq: 10, rev: T0 }, true);
  expect(flush).toMatchObject({ lacks: true, to: 120 });
  expect(seqs(flush)[0]).toBe(81);
});

test('who was away for longer than is kept is told that something lies between', () => {
  const memory = after(room, ...upTo(KEPT + 50));
  expect(flushFor(memory, { seq: 20, rev: T0 })).toMatchObject({ lacks: true });
  expect(flushFor(memory, { seq: 50, rev: T0 })).toMatchObject({ lacks: false });
});

test('a room that was started anew says once that it lacks the past, and not again', () => {
  const back: Heard = { seq: 57, rev: T0 - 5 };
  const first = flushFor(room, back);
  expect(first).toMatchObject({ lacks: true, to: 57, comments: [] });
  expect(flushFor(room, { seq: first.to, rev: first.rev }).lacks).toBe(false);
  expect(flushFor(after(room, comment(58)), { seq: 57, rev: T0 })).toMatchObject({ lacks: false, to: 58 });
  expect(flushFor(after(room, comment(60)), { seq: 57, rev: T0 })).toMatchObject({ lacks: true, to: 60 });
});

test('a comment waits a moment for one that was said before it, and not for ever', () => {
  const early = heard(after(room, comment(1)), comment(3), T0);
  expect(ripened(early, T0 + 999).told).toBe(1);
  expect(seqs(flushFor(ripened(early, T0 + 999), { seq: 1, rev: T0 }))).toEqual([]);
  const whole = ripened(heard(early, comment(2), T0 + 500), T0 + 500);
  expect(seqs(flushFor(whole, { seq: 1, rev: T0 }))).toEqual([2, 3]);
  const holed = ripened(early, T0 + 1000);
  expect(flushFor(holed, { seq: 1, rev: T0 })).toMatchObject({ lacks: true, to: 3 });
});

test('a withdrawn comment goes, from what was pinned as well, also when it is withdrawn before it comes', () => {
  const chat = { version: 2, slow: 0, pinned: said(2) };
  const memory = after(withPart(after(room, ...upTo(3)), 'chat', chat), gone(2));
  expect(memory.parts.chat?.value.pinned).toBeUndefined();
  const flush = flushFor(memory, { seq: 0, rev: T0 });
  expect(seqs(flush)).toEqual([1, 3]);
  expect(flush).toMatchObject({ withdrawn: [2], to: 3, lacks: false });
  const before = after(room, comment(1), gone(2), comment(2), comment(3));
  expect(seqs(flushFor(before, { seq: 0, rev: T0 }))).toEqual([1, 3]);
});

test('of two states of one part the later counts, whenever it comes, and only what changed is told', () => {
  const show = (version: number, caption: string) => ({ version, state: 'live' as const, caption });
  const memory = withPart(withPart(room, 'show', show(3, '新')), 'show', show(2, '旧'));
  expect(flushFor(memory, { seq: 0, rev: T0 })).toMatchObject({ show: { caption: '新' } });
  expect(flushFor(memory, { seq: 0, rev: memory.rev })).not.toHaveProperty('show');
});

test('who takes nothing waits, then skips, and is dropped when he takes nothing for long', () => {
  expect(turnOf(0, undefined, T0)).toBe('next');
  expect(turnOf(MOST_QUEUED + 1, undefined, T0)).toBe('wait');
  expect(turnOf(MOST_QUEUED + 1, T0, T0 + STUCK_FOR - 1)).toBe('wait');
  expect(turnOf(MOST_QUEUED + 1, T0, T0 + STUCK_FOR)).toBe('drop');
  expect(turnOf(MOST_QUEUED, T0, T0 + 10)).toBe('skip');
});

test('in whatever order news come, nobody who keeps listening misses or doubles a comment, or keeps a withdrawn one', () => {
  const schedule = fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length: 40 }, (_, n) => n + 1),
      { minLength: 40 },
    ),
    gone: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 10 }),
    doubled: fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 10 }),
    late: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(schedule, ({ order, gone: seqsGone, doubled, late }) => {
      const news = [...order, ...doubled.map((at) => order[at] ?? 1)].map(comment);
      news.splice(late % (news.length + 1), 0, gone(...seqsGone));
      // The first to come says where the room begins; what lies before it is asked of the database.
      let memory = heard(room, comment(1), T0);
      let ear: Heard = { seq: 0, rev: T0 };
      const page = new Map<number, Said>();
      const listen = (now: number) => {
        memory = ripened(memory, now);
        const flush = flushFor(memory, ear);
        expect(flush.comments.every(({ seq }) => !page.has(seq))).toBe(true);
        for (const one of flush.comments) page.set(one.seq, one);
        for (const seq of flush.withdrawn) page.delete(seq);
        ear = { seq: flush.to, rev: flush.rev };
        return flush.lacks;
      };
      // All of them come within the second that a hole waits.
      const lacked = news.map((one) => {
        memory = heard(memory, one, T0);
        return listen(T0 + 1);
      });
      lacked.push(listen(T0 + 2));
      expect(lacked).not.toContain(true);
      const kept = Array.from({ length: 40 }, (_, n) => n + 1).filter((seq) => !seqsGone.includes(seq));
      expect([...page.keys()]).toEqual(kept);
    }),
  );
});
