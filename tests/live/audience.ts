import { createConnection, type Socket } from 'node:net';

/** One who watches by FLV and takes whatever comes. */
interface Viewer {
  bytes: number;
  /** The longest he waited for anything, in milliseconds. */
  longestGap: number;
  heardAt: number;
  ended: boolean;
  socket: Socket;
}

/** People who watch the same stream at once. */
export interface Audience {
  viewers: readonly Viewer[];
  /** Resolves once everybody has got a first picture. */
  seated(): Promise<void>;
  leave(): void;
}

/** Opens so many connections that read, each as quickly as it comes. */
export function openAudience(url: string, count: number): Audience {
  const viewers = Array.from({ length: count }, () => sitDown(url));
  return {
    viewers,
    seated: async () => {
      while (viewers.some(({ bytes, ended }) => bytes === 0 && !ended))
        await new Promise((soon) => setTimeout(soon, 50));
    },
    leave: () => viewers.forEach(({ socket }) => socket.destroy()),
  };
}

function sitDown(url: string): Viewer {
  const socket = ask(url);
  const viewer: Viewer = { bytes: 0, longestGap: 0, heardAt: Date.now(), ended: false, socket };
  socket.on('data', (data) => {
    // The wait for the first picture is no gap.
    if (viewer.bytes > 0) viewer.longestGap = Math.max(viewer.longestGap, Date.now() - viewer.heardAt);
    viewer.heardAt = Date.now();
    viewer.bytes += data.length;
  });
  socket.on('close', () => (viewer.ended = true));
  return viewer;
}

/** Somebody whose phone has stopped taking anything; resolves when he has been let go. */
export function sitStuck(url: string): { gone: Promise<void>; leave(): void } {
  const socket = ask(url);
  socket.once('data', () => socket.pause());
  // A socket nobody reads hears of its end only by what it sends.
  const knock = setInterval(() => socket.write('\r\n'), 250);
  const gone = new Promise<void>((closed) => socket.once('close', () => closed()));
  void gone.then(() => clearInterval(knock));
  return { gone, leave: () => socket.destroy() };
}

function ask(address: string): Socket {
  const { hostname, port, pathname, search, host } = new URL(address);
  const socket = createConnection(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  return socket;
}
