import { createServer, get, type Server } from 'node:http';
import { FLUSH_EVERY, MOST_A_FLUSH } from '@core/domain/live/room';
import { roomFor } from '../../cloudfunctions/kit/rooms';
import { isSigned, writeTicket } from '../../cloudfunctions/kit/roomTicket';
import { listen } from '../../localcloud/http/listen';
import { comment, openRoomAlone, said, until, type RoomAlone } from './roomAlone';

jest.setTimeout(60_000);

interface Report {
  show: string;
  viewers: number;
  most: number;
  fresh: string[];
}
const reports: Report[] = [];
let functions: Server;
let room: RoomAlone;
let shows = 0;
/** Each test has a show of its own. */
const newShow = () => `show-${(shows += 1)}`;

beforeAll(async () => {
  functions = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      const { room: text, sign } = JSON.parse(body) as { room: string; sign: string };
      if (isSigned('report', text, sign)) reports.push(JSON.parse(text) as Report);
      res.end('{}');
    });
  });
  const port = await listen(functions, '127.0.0.1', 0);
  room = await openRoomAlone({ reportUrl: `http://127.0.0.1:${port}/`, reportEvery: 300 });
});
afterAll(async () => {
  await room.close();
  functions.closeAllConnections();
  functions.close();
});

test('what is said reaches everybody who listens, in order and once, in pieces twice a second', async () => {
  const show = newShow();
  const pages = await Promise.all(['a', 'b', 'c'].map((who) => room.listen(who, undefined, show)));
  for (let seq = 1; seq <= 100; seq += 1) await room.tell(comment(seq), show);
  await until(() => pages.every(({ seqs }) => seqs.length === 100));
  const all = Array.from({ length: 100 }, (_, n) => n + 1);
  for (const page of pages) {
    expect(page.seqs).toEqual(all);
    expect(page.doubled).toBe(0);
    expect(Math.max(...page.flushes.map(({ flush }) => flush.comments.length))).toBeLessThanOrEqual(
      MOST_A_FLUSH,
    );
    const times = page.flushes.slice(1).map(({ at }) => at);
    const gaps = times.slice(1).map((at, n) => at - (times[n] ?? 0));
    expect(gaps.every((gap) => gap > FLUSH_EVERY / 2)).toBe(true);
  }
});

test('a page that was away goes on where it was, and one that is new begins with the last forty', async () => {
  const show = newShow();
  const first = await room.listen('a', undefined, show);
  for (let seq = 1; seq <= 50; seq += 1) await room.tell(comment(seq), show);
  await until(() => first.seqs.length === 50);
  first.socket.terminate();
  for (let seq = 51; seq <= 60; seq += 1) await room.tell(comment(seq), show);
  const back = await room.listen('a', { seq: 50, rev: first.last?.rev }, show);
  await until(() => back.seqs.length === 10);
  expect(back.seqs[0]).toBe(51);
  expect(back.flushes.some(({ flush }) => flush.lacks)).toBe(false);
  const late = await room.listen('b', undefined, show);
  await until(() => late.seqs.length === 40);
  expect(late.seqs).toEqual(Array.from({ length: 40 }, (_, n) => n + 21));
});

test('who cannot listen asks, and is told the same out of memory', async () => {
  const show = newShow();
  for (let seq = 1; seq <= 45; seq += 1) await room.tell(comment(seq), show);
  await room.tell(
    { kind: 'parts', parts: { show: { version: 2, state: 'live', caption: '9 点到 11 点' } } },
    show,
  );
  const first = await room.poll('a', undefined, show);
  expect(first).toMatchObject({ to: 45, show: { state: 'live', caption: '9 点到 11 点' } });
  expect(first.comments).toHaveLength(40);
  await room.tell(comment(46), show);
  const next = await room.poll('a', { seq: first.to, rev: first.rev }, show);
  expect(next).toMatchObject({ comments: [{ seq: 46 }], to: 46, lacks: false });
  expect(next).not.toHaveProperty('show');
});

test('a withdrawn comment goes from the page, from what is asked, and from what somebody new is told', async () => {
  const show = newShow();
  const page = await room.listen('a', undefined, show);
  const chat = { version: 2, slow: 0, pinned: said(2, { words: '赑屃' }) };
  for (const seq of [1, 2, 3]) await room.tell(comment(seq, { words: '赑屃' }), show);
  await room.tell({ kind: 'parts', parts: { chat } }, show);
  await until(() => page.seqs.length === 3 && page.last !== undefined);
  await room.tell({ kind: 'withdrawn', seqs: [2] }, show);
  await until(() => page.seqs.length === 2);
  expect(page.last?.chat).toEqual({ version: 2, slow: 0 });
  const polled = await room.poll('b', undefined, show);
  expect(polled.comments.map(({ seq }) => seq)).toEqual([1, 3]);
  expect(polled.chat?.pinned).toBeUndefined();
  const late = await room.listen('c', undefined, show);
  await until(() => late.seqs.length === 2);
  expect(late.seqs).toEqual([1, 3]);
});

test('everybody who watches is counted once, and who left is counted no more', async () => {
  const show = newShow();
  const pages = [
    await room.listen('a', undefined, show),
    await room.listen('a', undefined, show),
    await room.listen('b', undefined, show),
  ];
  for (const who of ['b', 'c', 'c']) await room.poll(who, undefined, show);
  await until(() => pages.every(({ last }) => last?.viewers?.count === 3));
  await until(() => reports.some((one) => one.show === show && one.viewers === 3));
  pages[2]?.socket.terminate();
  await until(() => reports.some((one) => one.show === show && one.viewers === 3));
  pages[0]?.socket.terminate();
  pages[1]?.socket.terminate();
  await until(() => reports.at(-1)?.show === show && reports.at(-1)?.viewers === 2, 8_000);
  const fresh = reports.filter((one) => one.show === show).flatMap((one) => one.fresh);
  expect(fresh).toHaveLength(3);
  expect(new Set(fresh).size).toBe(3);
  // Nobody reads from it who they are.
  expect(fresh.every((who) => who.length === 22)).toBe(true);
});

test('a ticket of another show, a forged one, an old one and none let nobody in, and nobody else tells anything', async () => {
  const show = newShow();
  const at = (ticket: string) => fetch(`${room.rooms.url}/poll?ticket=${encodeURIComponent(ticket)}`);
  const good = roomFor(show, 'a', Date.now())?.ticket ?? '';
  expect((await at(good)).status).toBe(200);
  const [text = '', sign = ''] = good.split('.');
  const other = Buffer.from(JSON.stringify({ show: 'another', who: 'a', until: Date.now() + 9e6 })).toString(
    'base64url',
  );
  const old = writeTicket({ show, who: 'a', until: Date.now() - 1 });
  for (const bad of ['', 'x', `${text}.`, `${other}.${sign}`, old, `${text}.${sign.slice(1)}x`])
    expect([bad, (await at(bad)).status]).toEqual([bad, 401]);
  const body = JSON.stringify({ show, news: comment(1) });
  const forged = await fetch(`${room.rooms.url}/tell`, {
    method: 'POST',
    body,
    headers: { 'x-room-signature': sign },
  });
  expect(forged.status).toBe(401);
  expect((await room.poll('a', undefined, show)).comments).toEqual([]);
  await expect(room.listen('a', undefined, show)).resolves.toBeDefined();
});

test('a room that was killed says that it lacks the past, and goes on with what comes then', async () => {
  const show = newShow();
  const page = await room.listen('a', undefined, show);
  for (const seq of [1, 2, 3]) await room.tell(comment(seq), show);
  await until(() => page.seqs.length === 3);
  const rev = page.last?.rev;
  const gone = new Promise((closed) => page.socket.once('close', closed));
  await room.rooms.kill();
  await gone;
  const back = await room.listen('a', { seq: 3, rev }, show);
  await until(() => back.last !== undefined);
  expect(back.last).toMatchObject({ lacks: true, comments: [], to: 3 });
  // Two were said while it was away: the page finds them in the database, and says so.
  back.socket.send('5');
  await room.tell(comment(6), show);
  await until(() => back.seqs.length === 1);
  expect(back.last).toMatchObject({ lacks: false, to: 6 });
  const asks = await room.poll('b', { seq: 3, rev }, show);
  expect(asks).toMatchObject({ lacks: true, to: 6 });
});

test('who takes nothing is passed over and then skips to the newest, and the others notice nothing', async () => {
  const show = newShow();
  const other = await room.listen('a', undefined, show);
  const stuck = await room.listen('b', undefined, show);
  stuck.socket.pause();
  // More than the machine's own buffers between the two take.
  const words = '长'.repeat(20_000);
  const comments = 240;
  for (let seq = 1; seq <= comments; seq += 1) {
    await room.tell(comment(seq, { words }), show);
    if (seq % MOST_A_FLUSH === 0) await until(() => other.seqs.length === seq);
  }
  expect(other.doubled).toBe(0);
  // The first flush says of an empty room that it knows nothing yet.
  expect(other.flushes.slice(1).some(({ flush }) => flush.lacks)).toBe(false);
  expect(stuck.seqs).toEqual([]);
  stuck.socket.resume();
  await until(() => stuck.seqs.includes(comments), 10_000);
  expect(stuck.flushes.slice(1).some(({ flush }) => flush.lacks)).toBe(true);
  expect(stuck.seqs.length).toBeLessThan(comments);
  expect(stuck.seqs).toContain(1);
  expect(stuck.doubled).toBe(0);
});

test('whoever asks for what is no address harms nobody', async () => {
  const { port } = new URL(room.rooms.url);
  const asked = (upgrade: object) =>
    new Promise<void>((done) => {
      const request = get({ host: '127.0.0.1', port, path: '//', headers: { ...upgrade } }, (res) => {
        res.resume().on('end', done);
      });
      request.on('error', () => done());
    });
  await asked({});
  await asked({ connection: 'Upgrade', upgrade: 'websocket' });
  expect((await room.poll('a', undefined, newShow())).comments).toEqual([]);
});

test('telling a room that is not there fails nobody', async () => {
  const before = process.env.LIVE_ROOM_URL;
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  process.env.LIVE_ROOM_URL = 'http://127.0.0.1:1';
  await expect(room.tell(comment(1))).resolves.toBeUndefined();
  expect(quiet).toHaveBeenCalled();
  quiet.mockRestore();
  process.env.LIVE_ROOM_URL = before;
});
