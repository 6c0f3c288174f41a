import type { Flush, Heard } from '@core/domain/live/room';
import { listen, type Link, type Way } from './listen';

const flush = (to: number, more: Partial<Flush> = {}): Flush => ({
  ...{ comments: [], withdrawn: [], to, rev: 100 + to, lacks: false },
  ...more,
});

/** A room of which each connection, and each question, is answered by hand. */
function aRoom() {
  const urls: string[] = [];
  const wires: { text: (text: string) => void; closed: () => void; sent: string[]; isClosed: boolean }[] = [];
  const asked: string[] = [];
  let answer: () => Promise<{ status: number; text: string }> = () => Promise.reject(new Error('down'));
  const link: Link = {
    open: (url, on) => {
      const wire = { ...on, sent: [] as string[], isClosed: false };
      urls.push(url);
      wires.push(wire);
      return { send: (text) => void wire.sent.push(text), close: () => void (wire.isClosed = true) };
    },
    ask: (url) => {
      asked.push(url);
      return answer();
    },
  };
  const heard: Flush[] = [];
  const ways: Way[] = [];
  let ear: Heard | undefined = { seq: 7, rev: 70 };
  let expired = 0;
  const listener = listen(link, {
    ...{ url: 'https://room.example', ticket: 'a.b' },
    ear: () => ear,
    chance: () => 0.5,
    onFlush: (one) => {
      heard.push(one);
      ear = { seq: one.to, rev: one.rev };
    },
    onWay: (way) => void ways.push(way),
    onExpired: () => void (expired += 1),
  });
  return {
    ...{ urls, wires, asked, heard, ways, listener },
    expired: () => expired,
    answers: (next: typeof answer) => void (answer = next),
  };
}
const told = (to: number) => () => Promise.resolve({ status: 200, text: JSON.stringify(flush(to)) });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('goes on from where the page had been, also after the connection broke', async () => {
  const room = aRoom();
  expect(room.urls).toEqual(['wss://room.example/listen?ticket=a.b&after=7&since=70']);
  room.wires[0]?.text(JSON.stringify(flush(9)));
  expect(room.ways).toEqual(['told']);
  room.wires[0]?.closed();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(room.urls[1]).toBe('wss://room.example/listen?ticket=a.b&after=9&since=109');
});

test('while there is no connection it asks every three seconds, and stops once there is one', async () => {
  const room = aRoom();
  room.answers(told(8));
  room.wires[0]?.closed();
  await jest.advanceTimersByTimeAsync(0);
  expect(room.asked).toEqual(['https://room.example/poll?ticket=a.b&after=7&since=70']);
  expect(room.ways).toEqual(['asked']);
  await jest.advanceTimersByTimeAsync(6_000);
  expect(room.asked).toHaveLength(3);
  room.wires.at(-1)?.text(JSON.stringify(flush(9)));
  await jest.advanceTimersByTimeAsync(30_000);
  expect(room.asked).toHaveLength(3);
  expect(room.ways.at(-1)).toBe('told');
});

test('a connection that tells nothing is none', async () => {
  const room = aRoom();
  room.answers(told(8));
  await jest.advanceTimersByTimeAsync(8_000);
  expect(room.wires[0]?.isClosed).toBe(true);
  expect(room.ways).toEqual(['asked']);
});

test('tries again more and more rarely, and says that it is cut off', async () => {
  const room = aRoom();
  const waits: number[] = [];
  for (let n = 1; n <= 7; n += 1) {
    room.wires.at(-1)?.closed();
    const before = Date.now();
    while (room.wires.length === n) await jest.advanceTimersByTimeAsync(500);
    waits.push(Date.now() - before);
  }
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(room.ways.at(-1)).toBe('cut');
});

test('a ticket that does not hold any more is given back', async () => {
  const room = aRoom();
  room.answers(() => Promise.resolve({ status: 401, text: '' }));
  room.wires[0]?.closed();
  await jest.advanceTimersByTimeAsync(0);
  expect(room.expired()).toBe(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(room.wires).toHaveLength(1);
  expect(room.asked).toHaveLength(1);
});

test('what is no news of the room is not taken for any', async () => {
  const room = aRoom();
  room.answers(() => Promise.resolve({ status: 200, text: '<html>请登录</html>' }));
  room.wires[0]?.text('{"hello":1}');
  room.wires[0]?.closed();
  await jest.advanceTimersByTimeAsync(4_000);
  expect(room.heard).toEqual([]);
  expect(room.ways).toEqual(['cut']);
});

test('a page that has caught up says so, and one that is closed hears nothing more', () => {
  const room = aRoom();
  room.listener.caughtUp(12);
  expect(room.wires[0]?.sent).toEqual(['12']);
  room.listener.close();
  room.wires[0]?.text(JSON.stringify(flush(20)));
  expect(room.heard).toEqual([]);
  expect(room.wires[0]?.isClosed).toBe(true);
});
