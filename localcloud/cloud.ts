import { createServer } from 'node:http';
import { join } from 'node:path';
import { collections } from '../cloudfunctions/manifest';
import { type Clock, openClock } from './clock/clock';
import { fire } from './clock/fire';
import { startTimers, type Timers } from './clock/timers';
import { openConsole } from './console/console';
import { openRecords, type Records } from './console/records';
import { places } from './dataDir';
import { type Engine, openEngine } from './engine/engine';
import { createGateway, type WireAction } from './gateway/wire';
import { urlOf } from './http/address';
import { listen } from './http/listen';
import { createRouter } from './http/router';
import { serveFolder } from './http/staticFiles';
import { localKeys } from './localKeys';
import { type Media, openMedia } from './media/media';
import { SOUND } from './media/rights';
import { openCallLog } from './runner/callLog';
import { clientRoute } from './runner/clientRoute';
import { functionEnv } from './runner/environment';
import { httpAccess } from './runner/httpAccess';
import { type Rooms, startRooms } from './rooms/rooms';
import { openRunner, type Runner } from './runner/runner';
import { openServices, type Services } from './services';
import { settings } from './settings';

const DIST = join(__dirname, '..', 'dist');

export interface CloudOptions {
  /** Where everything it keeps lies. */
  dataDir: string;
  /** The address it binds to; this machine alone unless told otherwise. */
  host?: string;
  /** The port to listen on, or the first to try; 0 lets the system choose. */
  port?: number;
  onlyThisPort?: boolean;
  /** Where the built functions and the built app lie. */
  functionsRoot?: string;
  appDir?: string;
  /** Tells of every call, not only of those that wrote, were refused or failed. */
  verbose?: boolean;
  /** Starts the media server too: live pictures, recordings. Without it their addresses lead nowhere. */
  media?: boolean;
  /** Starts the room service too: what goes on in a show reaches pages as it happens. Without it they ask for it. */
  rooms?: boolean;
  /** Takes one line about a call, or what a function printed. */
  print?: (line: string) => void;
  /** Empties everything and begins anew; absent where nobody would restart the process. */
  startOver?: () => void;
  /** Stands between the functions and everything they ask for: a trial of faults makes it fail. */
  interpose?: (actions: Record<string, WireAction>) => Record<string, WireAction>;
}

/** The cloud on one machine, running. */
export interface Cloud {
  url: string;
  port: number;
  clock: Clock;
  engine: Engine;
  runner: Runner;
  timers: Timers;
  services: Services;
  records: Records;
  media: Media | undefined;
  rooms: Rooms | undefined;
  /** Environment for a program on this machine that uses the SDK as a function would. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Opens the local cloud: one HTTP server with the gateway, the functions, storage, the app and the console. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const { dataDir, host = '127.0.0.1', print = () => undefined } = options;
  const { LOCAL_LINK_KEY: linkKey = '', ...keys } = localKeys(join(dataDir, places.keys));
  const clock = openClock(join(dataDir, places.clock));
  const engine = await openEngine({
    dir: join(dataDir, places.database),
    collections,
    now: clock.now,
    onUnindexed: (query) => print(`no index serves this query: ${JSON.stringify(query)}`),
  });

  const server = createServer();
  const port = await listen(server, host, options.port ?? 0, options.onlyThisPort);
  const url = urlOf(host, port);

  const log = openCallLog(settings.callsKeptInLog, print, options.verbose);
  const media = options.media ? await startMedia(options, { port, url, keys, clock }) : undefined;
  const rooms = options.rooms ? await roomsBeside(options, { port, url, keys }) : undefined;
  const live = { ...(media?.env ?? NO_MEDIA), ...(rooms ? { LIVE_ROOM_URL: rooms.url } : {}) };
  const env = functionEnv(`${url}/admin`, { ...keys, ...live });
  const functionsRoot = options.functionsRoot ?? join(DIST, 'cloudfunctions');
  const stats = (invocation: string) => engine.stats(invocation);
  const workDir = join(dataDir, places.runner);
  const runner = openRunner({ root: functionsRoot, workDir, env, clock, log, stats, onPrint: print });
  const services = openServices({ dataDir, url, linkKey, clock, runner });
  const records = openRecords(engine.actions);
  const timers = startTimers({
    clock,
    timers: () => runner.timers(),
    fire: (timer, at) => fire(runner, timer, at),
    nextDeadline: (after) => records.nextDeadline(after),
  });

  const all: Record<string, WireAction> = { ...engine.actions, ...services.actions };
  const actions = options.interpose?.(all) ?? all;
  const router = createRouter(host, {
    '/admin': createGateway({ actions, credentials: settings.credentials, clock }),
    '/v1/functions/': clientRoute(runner),
    '/callbacks': httpAccess(runner, 'callbacks'),
    '/storage/': services.storage,
    '/app/': serveFolder(options.appDir ?? join(DIST, 'h5'), 'The app is not built: npm run build:h5'),
    ...openConsole({ dataDir, clock, timers, records, services, log, startOver: options.startOver }),
  });
  server.on('request', (req, res) => void router(req, res));
  // A town without live pictures is better than none; the media server has said why it does not start.
  await media?.ready.catch(() => undefined);
  return {
    ...{ url, port, clock, engine, runner, timers, services, records, media, rooms, env },
    close: async () => {
      await timers.stop();
      // What these still have to tell, the functions hear.
      await Promise.all([media?.close(), rooms?.close()]);
      await Promise.all([services.close(), runner.close()]);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await engine.close();
    },
  };
}

const roomsBeside = (
  { host = '127.0.0.1', port: wanted = 0, print = () => undefined }: CloudOptions,
  { port, url, keys }: Pick<Cloud, 'port' | 'url'> & { keys: Record<string, string> },
): Promise<Rooms> =>
  startRooms({
    ...{ host, print },
    script: join(DIST, 'containers', 'rooms', 'index.js'),
    // Beyond the ports of the media server.
    near: wanted && port + 3,
    key: keys.LIVE_ROOM_KEY ?? '',
    reportUrl: `${url}/callbacks`,
  });

/** Addresses are signed there too; nobody answers under them, and nobody is asked for anything. */
const NO_MEDIA = {
  LIVE_API_ID: '',
  ...{ LIVE_PUSH_URL: 'rtmp://localhost/live', LIVE_PLAY_URL: 'http://localhost/live' },
  LIVE_SOUND_TEMPLATE: SOUND,
};

const startMedia = (
  { dataDir, host = '127.0.0.1', port: wanted = 0, print = () => undefined }: CloudOptions,
  { port, url, keys, clock }: Pick<Cloud, 'port' | 'url' | 'clock'> & { keys: Record<string, string> },
): Promise<Media> =>
  openMedia({
    ...{ host, keys, clock, print },
    dataDir: join(dataDir, places.media),
    // A chosen port has its neighbours, which stay the same when the gateway is started again.
    near: wanted && port + 1,
    callbackUrl: `${url}/callbacks`,
  });
