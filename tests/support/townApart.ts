import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { DemoPerson } from '../../localcloud/seeding';

const SCRIPT = resolve(__dirname, 'townProcess.ts');

/** A town in a process of its own, for tests whose globals are a browser's. */
export interface TownApart {
  url: string;
  people: DemoPerson[];
  /** Calls a function as somebody and gives its return value. */
  call(openid: string, name: string, event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts a town apart and waits until it answers. */
export async function openTownApart(): Promise<TownApart> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  const line = await Promise.race([
    new Promise<string>((done) => lines.once('line', done)),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the town ended with ${String(code)}`))),
  ]);
  const { url, people } = JSON.parse(line) as Pick<TownApart, 'url' | 'people'>;
  return {
    url,
    people,
    call: (openid, name, event) => post(`${url}/v1/functions/${name}`, openid, event),
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

/** A plain POST by node:http, since jsdom has no fetch. */
function post(url: string, openid: string, event: unknown): Promise<unknown> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer dev.${openid}` };
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => done(JSON.parse(text)));
    });
    sent.on('error', fail).end(JSON.stringify(event));
  });
}
