import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { FLUSH_EVERY, type Heard } from '@core/domain/live/room';
import * as v from 'valibot';
import { WebSocket, WebSocketServer } from 'ws';
import { logFailure } from '../kit/log';
import { isSigned, readTicket, type Ticket } from '../kit/roomTicket';
import { News } from './news';
import { Room } from './room';

/** What the functions may tell at once: a comment is far shorter, and a poll as well. */
const MOST_TOLD = 64 * 1024;
/** What a page says is a number. */
const MOST_SAID = 32;
const BEAT_EVERY = 15_000;
const MOST_CLIENTS = 10_000;

export interface Rooms {
  server: Server;
  all: ReadonlyMap<string, Room>;
  close(): void;
}

/** The rooms of all shows: a page listens by WebSocket, or asks over HTTP; the functions tell what is new. */
export function openRooms(now: () => number): Rooms {
  const rooms = new Map<string, Room>();
  const sockets = new WebSocketServer({ noServer: true, clientTracking: true, maxPayload: MOST_SAID });
  const roomOf = (show: string): Room => {
    const room = rooms.get(show) ?? new Room(now());
    rooms.set(show, room);
    return room;
  };

  const server = createServer((req, res) => {
    const { pathname, searchParams } = urlOf(req);
    if (req.method === 'POST' && pathname === '/tell') {
      void bodyOf(req)
        .then((body) => answer(res, told(body, String(req.headers['x-room-signature']))))
        .catch((error: unknown) => {
          logFailure('room', error);
          answer(res, 400);
        });
    } else if (req.method === 'GET' && pathname === '/poll') {
      const ticket = ticketIn(searchParams, now());
      if (!ticket) answer(res, 401);
      else answer(res, 200, roomOf(ticket.show).ask(ticket.who, now(), earIn(searchParams)));
    } else answer(res, pathname === '/health' ? 200 : 404);
  });

  const told = (body: string | undefined, signature: string): number => {
    if (body === undefined) return 413;
    if (!isSigned('news', body, signature)) return 401;
    const { show, news } = v.parse(News, JSON.parse(body));
    roomOf(show).hear(news, now());
    return 200;
  };

  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { pathname, searchParams } = urlOf(req);
    const ticket = pathname === '/listen' ? ticketIn(searchParams, now()) : undefined;
    socket.on('error', () => undefined);
    if (!ticket || sockets.clients.size >= MOST_CLIENTS) {
      socket.end(`HTTP/1.1 ${ticket ? '503 Service Unavailable' : '401 Unauthorized'}\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(req, socket, head, (ws) =>
      listen(ws, roomOf(ticket.show), ticket, earIn(searchParams)),
    );
  });

  const flushing = setInterval(() => {
    for (const [show, room] of rooms) {
      room.flush(now());
      if (room.isForgotten(now())) rooms.delete(show);
    }
  }, FLUSH_EVERY);
  const beating = setInterval(() => beat(sockets.clients), BEAT_EVERY);
  const close = () => {
    clearInterval(flushing);
    clearInterval(beating);
    for (const ws of sockets.clients) ws.terminate();
    server.closeAllConnections();
    server.close();
  };
  return { server, all: rooms, close };
}

function listen(ws: WebSocket, room: Room, { who }: Ticket, ear: Heard | undefined): void {
  const client = room.enter(ws, who, ear);
  // It broke off: `close` follows.
  ws.on('error', () => undefined);
  ws.on('close', () => room.leave(client));
  ws.on('message', (said: Buffer) => {
    const seq = Number(said.toString());
    if (Number.isSafeInteger(seq)) room.caughtUp(client, seq);
  });
  ws.on('pong', () => silent.delete(ws));
}

/** Those that have not answered the last beat. */
const silent = new WeakSet<WebSocket>();

/** Whoever does not answer from one beat to the next is gone. */
function beat(clients: ReadonlySet<WebSocket>): void {
  for (const ws of clients) {
    if (silent.has(ws)) ws.terminate();
    else if (ws.readyState === WebSocket.OPEN) {
      silent.add(ws);
      ws.ping();
    }
  }
}

const HERE = 'http://room';
/** What somebody asks for; what is no address at all is nothing that there is here. */
const urlOf = ({ url = '/' }: IncomingMessage): URL => new URL(URL.canParse(url, HERE) ? url : '/none', HERE);

const ticketIn = (query: URLSearchParams, now: number): Ticket | undefined =>
  readTicket(query.get('ticket') ?? '', now);

/** How far a page has been told: `after` is the last `seq` it has, `since` the revision. */
function earIn(query: URLSearchParams): Heard | undefined {
  const after = query.get('after');
  if (after === null) return undefined;
  const [seq, rev] = [Number(after), Number(query.get('since') ?? 0)];
  return Number.isSafeInteger(seq) && Number.isSafeInteger(rev) ? { seq, rev } : undefined;
}

/** The body of a request; undefined when it is too long. */
async function bodyOf(req: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    const part: Buffer = Buffer.from(chunk as Uint8Array);
    bytes += part.length;
    if (bytes > MOST_TOLD) return undefined;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(res: ServerResponse, status: number, body = ''): void {
  // A page of another origin may read it: what lets it in is the ticket, and no cookie.
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  res.writeHead(status, { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) }).end(body);
}
