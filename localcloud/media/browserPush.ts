import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { feedFfmpeg, hasGone } from './ffmpeg';

/** A second of camera comes in pieces far smaller than this. */
const LARGEST_PIECE = 8 * 1024 * 1024;
const GOING_AWAY = 1011;

/** Lets a browser publish: what its MediaRecorder makes comes over a socket, and goes on as RTMP like any other picture. */
export function openBrowserPush(ffmpeg: string) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_PIECE });
  return (req: IncomingMessage, socket: Duplex, { head, rtmpUrl }: { head: Buffer; rtmpUrl: string }): void =>
    sockets.handleUpgrade(req, socket, head, (ws) => carry(ws, ffmpeg, rtmpUrl));
}

function carry(ws: WebSocket, ffmpeg: string, rtmpUrl: string): void {
  const child = feedFfmpeg(ffmpeg, argsFor(rtmpUrl));
  child.stdin.on('drain', () => ws.resume());
  ws.on('message', (data: Buffer) => {
    // The browser keeps what we do not take: its own buffer tells it that the line is slow.
    if (child.stdin.writable && !child.stdin.write(data)) ws.pause();
  });
  ws.on('error', () => ws.terminate());
  ws.on('close', () => child.stdin.end());
  void hasGone(child).then(() => ws.close(GOING_AWAY, 'the stream has ended'));
}

/** Whatever codec the browser has; a whole picture every two seconds, so that who comes later need not wait. */
function argsFor(rtmpUrl: string): string[] {
  const from = ['-hide_banner', '-loglevel', 'error', '-analyzeduration', '500000'];
  const quick = ['-preset', 'veryfast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p'];
  const picture = ['-c:v', 'libx264', ...quick, '-force_key_frames', 'expr:gte(t,n_forced*2)'];
  const sound = ['-c:a', 'aac', '-ar', '44100', '-b:a', '64k'];
  return [
    ...from,
    '-i',
    'pipe:0',
    ...picture,
    ...sound,
    '-f',
    'flv',
    '-flvflags',
    'no_duration_filesize',
    rtmpUrl,
  ];
}
