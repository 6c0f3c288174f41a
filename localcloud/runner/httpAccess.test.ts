import { createServer, type Server } from 'node:http';
import { listen } from '../http/listen';
import { createRouter } from '../http/router';
import { httpAccess } from './httpAccess';
import { runnerWith } from './testing';

let functions: Awaited<ReturnType<typeof runnerWith>>;
let server: Server;
let url = '';
beforeAll(async () => {
  functions = await runnerWith();
  const router = createRouter('127.0.0.1', { '/callbacks': httpAccess(functions.runner, 'callbacks') });
  server = createServer((req, res) => void router(req, res));
  url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/callbacks`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await functions.close();
});

const post = (body: string) => fetch(`${url}?a=1`, { method: 'POST', body, headers: { 'x-word': 'w' } });

test('a request is the event of the function', async () => {
  functions.write('callbacks', 'return event');
  const event: unknown = await (await post('{"k":"v"}')).json();
  expect(event).toMatchObject({
    path: '/callbacks',
    httpMethod: 'POST',
    headers: { 'x-word': 'w' },
    queryStringParameters: { a: '1' },
    body: '{"k":"v"}',
    isBase64Encoded: false,
  });
});

test('what has a status is an answer, everything else is its body', async () => {
  functions.write('callbacks', "return { statusCode: 403, headers: { 'x-why': 'no' }, body: 'refused' }");
  const answer = await post('{}');
  expect([answer.status, answer.headers.get('x-why'), await answer.text()]).toEqual([403, 'no', 'refused']);
  functions.write('callbacks', "return 'success'");
  const plain = await post('{}');
  expect([plain.status, await plain.text()]).toEqual([200, 'success']);
});

test('a function that fails is told of by its code alone; too much is refused', async () => {
  functions.write('callbacks', "throw new Error('a secret')");
  const failed = await post('{}');
  expect(failed.status).toBe(500);
  expect(await failed.text()).not.toContain('secret');
  expect((await post('x'.repeat(101 * 1024))).status).toBe(413);
});
