import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientRoute } from './clientRoute';
import { runnerWith } from './testing';

let cloud: Awaited<ReturnType<typeof runnerWith>>;
let base = '';
let close: () => Promise<unknown>;

beforeAll(async () => {
  cloud = await runnerWith();
  cloud.write('api', 'if (event.crash) throw new Error("secret detail"); return { ok: true, got: event }');
  cloud.write('clock', 'return 1');
  const route = clientRoute(cloud.runner);
  const server = createServer((req, res) => void route(req, res, (req.url ?? '').slice(1)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => new Promise((closed) => server.close(closed));
});
afterAll(() => Promise.all([cloud.close(), close()]));

const ask = async (path: string, body: BodyInit | null, headers: Record<string, string> = {}) => {
  const answer = await fetch(base + path, {
    method: 'POST',
    body,
    headers: { authorization: 'Bearer dev.o_wang', 'content-type': 'application/json', ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as unknown, headers: answer.headers };
};

test('a client gets what the function returned, as the body, from any origin', async () => {
  const answer = await ask('/api', '{"action":"order.mine"}');
  expect(answer).toMatchObject({ status: 200, body: { ok: true, got: { action: 'order.mine' } } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(cloud.lastCall()).toMatchObject({ caller: 'o_wang', action: 'order.mine' });
});

test('a browser may ask first', async () => {
  const answer = await fetch(`${base}/api`, { method: 'OPTIONS' });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
});

const big = (bytes: number) => JSON.stringify({ words: 'x'.repeat(bytes) });
const binary = { 'content-type': 'application/octet-stream' };

test.each([
  ['no token', '/api', '{}', { authorization: '' }, 401, 'MISSING_CREDENTIALS'],
  ['a token of another kind', '/api', '{}', { authorization: 'Bearer abc' }, 401, 'ACCESS_TOKEN_INVALID'],
  [
    'a token with an operator in it',
    '/api',
    '{}',
    { authorization: 'Bearer dev.{"$ne":1}' },
    401,
    'ACCESS_TOKEN_INVALID',
  ],
  ['a function that is not for clients', '/clock', '{}', {}, 403, 'ACTION_FORBIDDEN'],
  ['a body that is not JSON', '/api', '{"action":', {}, 400, 'INVALID_PARAM'],
  ['text above 100 KB', '/api', big(100 * 1024), {}, 413, 'EXCEED_REQUEST_SIZE_LIMIT'],
  ['anything of 7 MB', '/api', big(7 * 1024 * 1024), binary, 413, 'EXCEED_REQUEST_SIZE_LIMIT'],
])('%s is refused', async (_, path, body, headers, status, code) => {
  expect(await ask(path, body, headers)).toMatchObject({ status, body: { code } });
});

test('other bodies may have up to 6 MB', async () => {
  expect(await ask('/api', big(200 * 1024), binary)).toMatchObject({ status: 200 });
});

test('a client is not told what went wrong inside', async () => {
  const answer = await ask('/api', '{"crash":true}');
  expect(answer).toMatchObject({ status: 500, body: { code: 'FUNCTION_INVOCATION_FAILED' } });
  expect(JSON.stringify(answer.body)).not.toContain('secret detail');
});
