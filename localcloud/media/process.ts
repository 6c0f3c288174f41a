/**
 * The media process: a streaming server that behaves as the provider does. It is a process of its own because the
 * server in it ends its process when a port is taken, and because its work must not hold up the gateway.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import NodeMediaServer from 'node-media-server';
import { openBrowserPush } from './browserPush';
import { frontDoor } from './frontDoor';
import { openForbidden } from './forbidden';
import { guard, ownAuth } from './gate';
import { liveApi } from './liveApi';
import { setOffset } from './localTime';
import type { FromMedia, MediaOptions, ToMedia } from './messages';
import { openOutgoing } from './outgoing';
import { openPushes } from './pushes';
import { openRecordings } from './recordings';
import { openTasks } from './tasks';
import { keepUnpushed } from './unpushed';
import { type Asked, hasRecordingRight, hasRight, SOUND } from './rights';
import { soundOnly } from './soundOnly';
import { openViewers } from './viewers';

const tell = (message: FromMedia) => process.send?.(message);
const LOOK_EVERY_MS = 1_000;

async function main(options: MediaOptions): Promise<void> {
  const { host, rtmpPort, httpPort, dir, keys, ffmpeg } = options;
  setOffset(options.offset);
  const store = join(dir, 'server');
  // What the server remembers of former streams is of no use to anybody.
  rmSync(store, { recursive: true, force: true });
  const forbidden = openForbidden(join(dir, 'forbidden.json'));
  const outgoing = openOutgoing({
    dir: join(dir, 'outgoing'),
    url: options.callbackUrl,
    key: keys.callback,
    retryMs: options.retryMs,
    onLost: (event) =>
      tell({ type: 'say', line: `a callback of the media server was never taken: ${event}` }),
  });
  const tasks = openTasks(join(dir, 'tasks.json'));
  const pushes = openPushes(options, outgoing, openRecordings(options, outgoing, tasks));
  const viewers = openViewers();
  const mayPlay = (asked: Asked) => hasRight('play', asked, keys);
  const mayPublish = (asked: Asked) => hasRight('push', asked, keys) && !forbidden.has(asked.stream);

  const server = new NodeMediaServer({
    bind: host,
    rtmp: { port: rtmpPort },
    webadmin: { enable: false },
    store: { path: store },
    auth: ownAuth,
  });
  guard(server, { mayPublish, mayPlay, begun: pushes.begin, ended: pushes.end });
  server.on('prePlay', (session) => {
    const alone = session.req?.form === SOUND;
    session.broadcast.flvHeader = pushes.headerOf(session.streamName, alone);
    if (alone) soundOnly(session);
  });
  server.on('postPlay', viewers.begun);
  server.on('donePlay', viewers.ended);
  await server.run();

  const publish = ffmpeg ? openBrowserPush(ffmpeg) : undefined;
  const rtmp = `rtmp://${host === '0.0.0.0' ? '127.0.0.1' : host}:${rtmpPort}`;
  const door = frontDoor({
    server,
    vodDir: join(dir, 'vod'),
    mayWatchAgain: (address) => hasRecordingRight(address, keys),
    ...{ mayPlay, mayPublish, isOnAir: pushes.isOnAir, hlsDirOf: pushes.hlsDirOf },
    api: liveApi({ key: keys.api, forbidden, tasks, pushes }),
    ...(publish && {
      publish: (req, socket, head) => publish(req, socket, { head, rtmpUrl: `${rtmp}${req.url}` }),
    }),
  });
  await new Promise<void>((listening, failed) =>
    door.once('error', failed).listen(httpPort, host, () => listening()),
  );

  setInterval(() => {
    viewers.lookAfter();
    pushes.lookAfter();
  }, LOOK_EVERY_MS).unref();
  process.on('message', (message: ToMedia) => {
    if (message.type === 'clock') setOffset(message.offset);
    else if (message.type === 'unpushed')
      void keepUnpushed(message.recording, options, outgoing).then(sayOf, () => sayOf('failed'));
    else tell({ type: 'figures', ...cost(), viewers: viewers.count(), dropped: viewers.dropped() });
  });
  tell({ type: 'ready' });
}

const sayOf = (came: 'made' | 'there' | 'failed') =>
  came === 'failed' && tell({ type: 'say', line: '· the film of the show that was held could not be made' });

function cost(): { cpuMs: number; rssBytes: number } {
  const { user, system } = process.cpuUsage();
  return { cpuMs: Math.round((user + system) / 1000), rssBytes: process.memoryUsage.rss() };
}

process.once('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
main(JSON.parse(process.argv[2] ?? '{}') as MediaOptions).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
