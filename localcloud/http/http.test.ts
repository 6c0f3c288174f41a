import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlOf } from './address';
import { hostCheck } from './hostCheck';
import { listen } from './listen';
import { serveFolder } from './staticFiles';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

const serverFor = (answer?: RequestListener) => {
  const server = createServer(answer);
  servers.push(server);
  return server;
};

test.each([
  ['127.0.0.1', '127.0.0.1:8787', true],
  ['127.0.0.1', 'localhost:8787', true],
  ['127.0.0.1', 'LOCALHOST', true],
  ['127.0.0.1', '[::1]:8787', true],
  ['127.0.0.1', 'evil.example:8787', false],
  ['127.0.0.1', '127.0.0.1.evil.example', false],
  ['127.0.0.1', '192.168.1.5:8787', false],
  ['127.0.0.1', undefined, false],
  ['192.168.1.5', '192.168.1.5:8787', true],
  ['0.0.0.0', '192.168.1.5:8787', true],
  ['0.0.0.0', 'evil.example', false],
])('bound to %s, Host %s is answered: %s', (boundTo, host, answered) => {
  expect(hostCheck(boundTo)(host)).toBe(answered);
});

test('the address of a server is that of the machine in its network when it is bound to all', () => {
  expect(urlOf('127.0.0.1', 8787)).toBe('http://127.0.0.1:8787');
  expect(urlOf('::1', 8787)).toBe('http://[::1]:8787');
  expect(hostCheck('0.0.0.0')(new URL(urlOf('0.0.0.0', 8787)).host)).toBe(true);
});

test('a busy port gets the next free one, unless only that one will do', async () => {
  const first = await listen(serverFor(), '127.0.0.1', 0);
  const second = await listen(serverFor(), '127.0.0.1', first);
  expect(second).toBeGreaterThan(first);
  await expect(listen(serverFor(), '127.0.0.1', first, true)).rejects.toThrow(`no free port from ${first}`);
});

describe('a folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'static-'));
  mkdirSync(join(dir, 'site'));
  writeFileSync(join(dir, 'site', 'index.html'), '<p>page');
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  afterAll(() => rmSync(dir, { recursive: true }));

  const serve = serveFolder(join(dir, 'site'), 'nothing here');
  let base = '';
  beforeAll(async () => {
    const server = serverFor((req, res) => serve(req, res, decodeURIComponent(req.url ?? '/')));
    base = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });

  test('shows its index', async () => {
    const answer = await fetch(base);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
      'text/html; charset=utf-8',
      '<p>page',
    ]);
  });

  test('is asked again and says that nothing changed', async () => {
    const etag = (await fetch(base)).headers.get('etag') ?? '';
    expect((await fetch(base, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('does not let anyone out of it', async () => {
    const answer = await fetch(`${base}/%2e%2e%2fsecret.txt`);
    expect([answer.status, await answer.text()]).toEqual([404, 'nothing here']);
  });
});
