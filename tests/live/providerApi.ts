import { createServer } from 'node:http';
import { readBody } from '../../localcloud/http/body';
import { listen } from '../../localcloud/http/listen';
import { sendJson } from '../../localcloud/http/reply';

/** A call as it came in. */
export interface Asked {
  action: string;
  StreamName?: string;
  ResumeTime?: string;
  EndTime?: number;
  TaskId?: string;
  [word: string]: unknown;
}

/** How a call goes: it is done and said so, refused, or done without anybody hearing of it. */
export type Comes = 'well' | 'refused' | 'unheard';

/** The provider's API, as far as it is asked: what it was asked to do, and how that goes. */
export interface ProviderApi {
  /** What it has done, oldest first. */
  asked: Asked[];
  goes: (action: string) => Comes | Promise<Comes>;
  close(): void;
}

/** Opens one, and has the functions of this process ask it. */
export async function openProviderApi(): Promise<ProviderApi> {
  const provider: ProviderApi = { asked: [], goes: () => 'well', close: () => undefined };
  let tasks = 0;
  const server = createServer((req, res) => {
    void readBody(req, 10_000).then(async (body) => {
      const action = String(req.headers['x-tc-action']);
      const comes = await provider.goes(action);
      const words = JSON.parse(body.toString('utf8')) as Omit<Asked, 'action'>;
      if (comes !== 'refused') provider.asked.push({ action, ...words });
      const refused = { Error: { Code: 'InternalError', Message: 'try again' } };
      const task = action === 'CreateRecordTask' ? { TaskId: `task${(tasks += 1)}` } : {};
      if (comes === 'unheard') req.socket.destroy();
      else sendJson(res, 200, { Response: { RequestId: '1', ...(comes === 'well' ? task : refused) } });
    });
  });
  const url = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}/`;
  Object.assign(process.env, { LIVE_API_URL: url, LIVE_API_ID: 'id', LIVE_API_KEY: 'key' });
  provider.close = () => {
    for (const name of ['URL', 'ID', 'KEY']) delete process.env[`LIVE_API_${name}`];
    server.closeAllConnections();
    server.close();
  };
  return provider;
}
