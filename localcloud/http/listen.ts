import type { Server } from 'node:http';

const PORTS_TO_TRY = 50;
/**
 * A line without a request is kept as long as by a web server in front of a real cloud. Node's own 5 s are over when
 * a program has reckoned for a while, and its SDK then asks over a line that is gone.
 */
const KEEP_ALIVE_MS = 75_000;

/** Listens on `port` or, when it is taken, on the next free one; 0 lets the system choose. Gives the port it got. */
export async function listen(
  server: Server,
  host: string,
  port: number,
  onlyThisPort = false,
): Promise<number> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const last = onlyThisPort || port === 0 ? port : port + PORTS_TO_TRY;
  for (let candidate = port; candidate <= last; candidate++) {
    const got = await tryPort(server, host, candidate);
    if (got !== undefined) return got;
  }
  throw new Error(`no free port from ${port} to ${last} on ${host}`);
}

function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
