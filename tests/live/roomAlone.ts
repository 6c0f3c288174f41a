import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Flush, RoomNews, Said } from '@core/domain/live/room';
import { WebSocket } from 'ws';
import { roomFor, tellRoom } from '../../cloudfunctions/kit/rooms';
import { bundle } from '../../config/bundle/bundle';
import { type Rooms, type RoomsOptions, startRooms } from '../../localcloud/rooms/rooms';

/** The room service as it is built for its container, in a process of its own. */
export interface RoomAlone {
  rooms: Rooms;
  /** What it printed. */
  log: string[];
  tell(news: RoomNews, show?: string): Promise<void>;
  /** A page of somebody who listens. */
  listen(who: string, after?: { seq: number; rev?: number }, show?: string): Promise<Page>;
  /** The bare connection of somebody who listens. */
  connect(who: string, show?: string): Promise<WebSocket>;
  /** A page that asks. */
  poll(who: string, after?: { seq: number; rev?: number }, show?: string): Promise<Flush>;
  close(): Promise<void>;
}

/** The machine's own time, also where a test lets `Date` stand still: the room is another process. */
export const realNow = (): number => performance.timeOrigin + performance.now();

const SHOW = 'show';
/** Where the service was built; once is enough for all who start it. */
let built: Promise<string> | undefined;

async function build(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'rooms-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  await bundle(join(__dirname, '../../cloudfunctions/rooms/index.ts'), dir);
  return join(dir, 'index.js');
}

/** Builds the room service and starts it; this process tells it things as the functions do. */
export async function openRoomAlone(
  options: Partial<Pick<RoomsOptions, 'reportUrl' | 'reportEvery'>> = {},
): Promise<RoomAlone> {
  const script = await (built ??= build());
  const log: string[] = [];
  const key = 'a key of the tests';
  const print = (line: string) => void log.push(line);
  const rooms = await startRooms({ script, host: '127.0.0.1', key, print, ...options });
  Object.assign(process.env, { LIVE_ROOM_KEY: key, LIVE_ROOM_URL: rooms.url });
  const addressOf = (path: string, who: string, show: string, after?: { seq: number; rev?: number }) => {
    const url = new URL(path, rooms.url);
    url.searchParams.set('ticket', roomFor(show, who, realNow())?.ticket ?? '');
    if (after) url.searchParams.set('after', String(after.seq));
    if (after?.rev !== undefined) url.searchParams.set('since', String(after.rev));
    return url;
  };
  return {
    rooms,
    log,
    tell: (news, show = SHOW) => tellRoom(show, news),
    listen: async (who, after, show = SHOW) => {
      const socket = socketTo(addressOf('/listen', who, show, after));
      const page = new Page(socket);
      await opened(socket);
      return page;
    },
    connect: (who, show = SHOW) => opened(socketTo(addressOf('/listen', who, show))),
    poll: async (who, after, show = SHOW) => {
      const answer = await fetch(addressOf('/poll', who, show, after));
      if (!answer.ok) throw new Error(`the room answered ${answer.status}`);
      return (await answer.json()) as Flush;
    },
    close: () => rooms.close(),
  };
}

/** What a page of the product makes of what it is told: it adds, and takes away. */
export class Page {
  readonly flushes: { flush: Flush; at: number }[] = [];
  readonly shown = new Map<number, Said>();
  doubled = 0;

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.take(JSON.parse(data.toString()) as Flush));
    socket.on('error', () => undefined);
  }

  private take(flush: Flush): void {
    this.flushes.push({ flush, at: realNow() });
    for (const said of flush.comments) {
      if (this.shown.has(said.seq)) this.doubled += 1;
      this.shown.set(said.seq, said);
    }
    for (const seq of flush.withdrawn) this.shown.delete(seq);
  }

  get last(): Flush | undefined {
    return this.flushes.at(-1)?.flush;
  }

  get seqs(): number[] {
    return [...this.shown.keys()];
  }
}

function socketTo(url: URL): WebSocket {
  url.protocol = 'ws:';
  return new WebSocket(url);
}

function opened(socket: WebSocket): Promise<WebSocket> {
  return new Promise((open, failed) => {
    socket.once('open', () => open(socket));
    socket.once('error', failed);
    socket.once('unexpected-response', (_request, response) => {
      failed(new Error(`the room answered ${String(response.statusCode)}`));
    });
  });
}

/** Waits until something holds. */
export async function until(holds: () => boolean, patience = 5_000): Promise<void> {
  const end = realNow() + patience;
  while (!holds()) {
    if (realNow() > end) throw new Error(`it does not come to hold: ${holds.toString()}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

export const said = (seq: number, more: Partial<Said> = {}): Said => ({
  ...{ seq, number: 1, name: '石榴邻居', words: `第 ${seq} 句`, at: Date.now() },
  ...more,
});
export const comment = (seq: number, more: Partial<Said> = {}): RoomNews => ({
  kind: 'comments',
  said: [said(seq, more)],
});
