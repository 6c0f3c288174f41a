import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openEngine, type EngineOptions } from '../engine/engine';
import { createGateway, type Credentials } from './wire';

export interface DatabaseServer {
  /** What the SDK takes as `serviceUrl`, or as `URL` in `TCB_CONTEXT_CNFG`. */
  url: string;
  close(): Promise<void>;
}

/** The database alone behind the gateway, on a loopback port of its own: for tests that need no functions. */
export async function serveDatabase(
  options: Partial<EngineOptions> & Pick<EngineOptions, 'dir'> & { credentials: Credentials; port?: number },
): Promise<DatabaseServer> {
  const engine = await openEngine({ collections: {}, now: Date.now, onUnindexed: () => {}, ...options });
  const gateway = createGateway({ actions: engine.actions, credentials: options.credentials });
  const server = createServer((req, res) => void gateway(req, res));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/admin`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await engine.close();
    },
  };
}
