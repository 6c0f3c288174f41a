import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type NodeMediaServer from 'node-media-server';
import { allowAnyOrigin, sendText } from '../http/reply';
import { PLAYLIST } from './film';
import { type Asked, APP, SOUND } from './rights';
import { sendFile } from './rangeFile';

export interface DoorPorts {
  server: NodeMediaServer;
  /** Where recordings lie. */
  vodDir: string;
  /** Whether a recording may be watched under an address, which is told from its path on. */
  mayWatchAgain(address: string): boolean;
  mayPlay(asked: Asked): boolean;
  mayPublish(asked: Asked): boolean;
  isOnAir(stream: string): boolean;
  hlsDirOf(stream: string): string | undefined;
  api(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Takes over the socket of a browser that may publish. */
  publish?(req: IncomingMessage, socket: Duplex, head: Buffer): void;
}

const NO_FFMPEG = 'This machine has no ffmpeg: HLS, recordings and publishing from a browser need it.';

/** The HTTP port: watching by FLV and HLS, recordings, publishing from a browser, and the provider's API at `/`. */
export function frontDoor(ports: DoorPorts): Server {
  const http = createServer((req, res) => {
    answer(ports, { req, res }).catch((error: unknown) => {
      if (error instanceof NotServed) {
        sendText(res, error.status, 'text/plain', error.message);
        return;
      }
      console.error(error);
      res.destroy();
    });
  });
  http.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    const asked = askedBy(req);
    if (!asked || asked.form || asked.rest !== '' || !ports.mayPublish(asked))
      refuse(socket, '403 Forbidden');
    else if (!ports.publish) refuse(socket, '501 Not Implemented', NO_FFMPEG);
    else if (ports.isOnAir(asked.stream)) refuse(socket, '409 Conflict');
    else ports.publish(req, socket, head);
  });
  return http;
}

function refuse(socket: Duplex, status: string, why = ''): void {
  const length = `Content-Length: ${Buffer.byteLength(why)}`;
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${length}\r\n\r\n${why}`);
}

const HERE = 'http://media';
/** What somebody asks for; what is no address at all is nothing that there is here. */
const urlOf = ({ url = '/' }: IncomingMessage): URL => new URL(URL.canParse(url, HERE) ? url : '/none', HERE);

/** `/live/<stream>`, perhaps `_sound` of it, and what comes behind the name: `.flv`, `.m3u8` or `/<n>.ts`. */
function askedBy(req: IncomingMessage): (Asked & { rest: string; search: string }) | undefined {
  const url = urlOf(req);
  const path = new RegExp(`^/${APP}/([0-9A-Za-z-]+)(?:_(${SOUND}))?(.*)$`);
  const [, stream, form, rest = ''] = path.exec(url.pathname) ?? [];
  if (!stream) return undefined;
  return { app: APP, stream, form, rest, search: url.search, query: Object.fromEntries(url.searchParams) };
}

/** What is not served, and why. */
class NotServed extends Error {
  constructor(
    readonly status: number,
    why: string,
  ) {
    super(why);
  }
}

interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
}

async function answer(ports: DoorPorts, { req, res }: Exchange): Promise<void> {
  if (allowAnyOrigin(req.method, res)) return;
  const path = urlOf(req).pathname;
  if (path === '/' && req.method === 'POST') await ports.api(req, res);
  else if (req.method !== 'GET' && req.method !== 'HEAD') throw new NotServed(405, 'This is for watching.');
  else if (path.startsWith('/vod/')) sendRecording(ports, { req, res });
  else play(ports, { req, res });
}

function sendRecording(ports: DoorPorts, { req, res }: Exchange): void {
  const { pathname, search } = urlOf(req);
  const recording = /^\/vod\/(\d{10,30})\/f0\.mp4$/.exec(pathname)?.[1];
  if (!recording) throw new NotServed(404, 'There is nothing here.');
  if (!ports.mayWatchAgain(pathname + search))
    throw new NotServed(403, 'The address is not signed for this.');
  sendFile(req, res, { file: join(ports.vodDir, `${recording}.mp4`), type: 'video/mp4' });
}

function play(ports: DoorPorts, { req, res }: Exchange): void {
  const asked = askedBy(req);
  if (!asked) throw new NotServed(404, 'There is nothing here.');
  if (!ports.mayPlay(asked)) throw new NotServed(403, 'The address is not signed for this.');
  if (!ports.isOnAir(asked.stream)) throw new NotServed(404, 'It is not on air.');
  const dir = ports.hlsDirOf(asked.stream);
  if (asked.rest === '.flv') playFlv(ports.server, asked, { req, res });
  else if (asked.form) throw new NotServed(404, 'In this form there is FLV alone.');
  else if (dir === undefined) throw new NotServed(501, NO_FFMPEG);
  else if (asked.rest === '.m3u8') sendPlaylist(res, dir, asked);
  else if (/^\/\d+\.ts$/.test(asked.rest))
    sendFile(req, res, { file: join(dir, asked.rest), type: 'video/mp2t' });
  else throw new NotServed(404, 'There is nothing here.');
}

function playFlv(server: NodeMediaServer, { app, stream, form, query }: Asked, { req, res }: Exchange): void {
  res.writeHead(200, { 'content-type': 'video/x-flv', 'cache-control': 'no-store' });
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  const words = Object.fromEntries(Object.entries(query).map(([name, word]) => [name, word ?? '']));
  const asked = { params: { app, name: stream }, query: words, form, hostname: req.headers.host ?? '' };
  server.httpServer.handleFlv(Object.assign(req, asked), res);
}

/** The pieces are asked for with the words the list was asked for with. */
function sendPlaylist(
  res: ServerResponse,
  dir: string,
  { stream, search }: Asked & { search: string },
): void {
  const list = listIn(dir);
  if (list === undefined) throw new NotServed(404, 'Its first pieces are being cut.');
  const signed = list.replace(/^(\d+\.ts)$/gm, `${stream}/$1${search}`);
  sendText(res, 200, 'application/vnd.apple.mpegurl', signed);
}

function listIn(dir: string): string | undefined {
  try {
    return readFileSync(join(dir, PLAYLIST), 'utf8');
  } catch {
    return undefined;
  }
}
