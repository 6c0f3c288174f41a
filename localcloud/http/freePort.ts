import { createServer } from 'node:http';
import { isAnyAddress } from './address';
import { listen } from './listen';

/** A port that a process of its own can have: the first that is free from this one on; 0 lets the system choose. */
export async function freePort(host: string, first: number): Promise<number> {
  const server = createServer();
  const port = await listen(server, isAnyAddress(host) ? '0.0.0.0' : host, first);
  await new Promise((closed) => server.close(closed));
  return port;
}
