import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import tcb from '@cloudbase/node-sdk';
import { sign } from '@cloudbase/signature-nodejs';
import { createGateway, WireError, type GatewayOptions, type WireCall, type WireEntry } from './wire';

const CREDENTIALS = { secretId: 'local-id', secretKey: 'local-key' };

describe('the gateway, asked by the SDK itself', () => {
  let server: Server;
  let url: string;
  const calls: WireCall[] = [];
  const entries: WireEntry[] = [];

  beforeAll(() => void (process.env.TENCENTCLOUD = 'true'));
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    calls.length = entries.length = 0;
  });

  async function listen(options: Partial<GatewayOptions> = {}): Promise<void> {
    const actions: GatewayOptions['actions'] = {
      'database.insertDocument': async (call) => {
        calls.push(call);
        return { data: { insertedIds: ['new'] } };
      },
      'database.calculateDocument': async () => Promise.reject(new WireError('SOME_CODE', 'some words')),
      'database.removeDocument': async () => Promise.reject(new TypeError('a bug')),
    };
    const onCall = (entry: WireEntry) => void entries.push(entry);
    const gateway = createGateway({ actions, credentials: CREDENTIALS, onCall, ...options });
    server = createServer((req, res) => void gateway(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`;
  }

  const things = (credentials = CREDENTIALS) =>
    tcb
      .init({ env: 'town', serviceUrl: url, ...credentials })
      .database()
      .collection('things');

  test('takes a signed call apart and answers it', async () => {
    await listen();
    expect(await things().add({ 中文: '街道' })).toMatchObject({ id: 'new' });
    expect(calls).toMatchObject([{ action: 'database.insertDocument', env: 'town', invocation: undefined }]);
    expect(calls[0]?.fields).toMatchObject({ collectionName: 'things', data: ['{"中文":"街道"}'] });
    expect(entries).toMatchObject([
      { action: 'database.insertDocument', subject: 'things', code: undefined },
    ]);
  });

  test.each([
    ['an unknown id', { ...CREDENTIALS, secretId: 'other' }, 'secret id error'],
    ['a wrong key', { ...CREDENTIALS, secretKey: 'other' }, 'signature mismatch'],
  ])('refuses %s', async (_name, credentials, message) => {
    await listen();
    await expect(things(credentials).add({ n: 1 })).rejects.toMatchObject({
      code: 'SIGN_PARAM_INVALID',
      message,
    });
    expect(calls).toEqual([]);
  });

  /** A call signed as the SDK signs it, at any time; `sent` is what is sent instead of what was signed. */
  async function signed(at: number, sent: object = {}): Promise<unknown> {
    const params = { action: 'database.insertDocument', envName: 'town', collectionName: 'things', data: [] };
    const host = new URL(url).host;
    const headers = { 'content-type': 'application/json', host };
    const timestamp = Math.floor(at / 1000);
    const signing = {
      ...CREDENTIALS,
      method: 'post',
      url: `${url}?env=town&seqId=1`,
      params,
      headers,
      timestamp,
    };
    const { authorization } = sign({ ...signing, withSignedParams: true });
    const response = await fetch(signing.url, {
      method: 'POST',
      headers: { ...headers, authorization, 'x-timestamp': String(timestamp) },
      body: JSON.stringify({ ...params, ...sent }),
    });
    return response.json();
  }

  test('refuses a call without a signature, and one whose body was changed on the way', async () => {
    await listen();
    const unsigned = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ action: 'database.insertDocument' }),
    });
    expect(await unsigned.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' });
    expect(await signed(Date.now())).toMatchObject({ data: { insertedIds: ['new'] } });
    for (const sent of [{ collectionName: 'other' }, { more: 1 }, { data: ['{}'] }]) {
      expect(await signed(Date.now(), sent)).toMatchObject({
        code: 'SIGN_PARAM_INVALID',
        message: 'signature mismatch',
      });
    }
  });

  test('takes a signature for ten minutes, and ahead of time as far as the clock was advanced', async () => {
    const month = 30 * 86_400_000;
    const expired = { code: 'SIGN_PARAM_INVALID', message: 'signature expired' };
    await listen({ clock: { now: () => Date.now() + month } });
    expect(await signed(Date.now() - 590_000)).toMatchObject({ data: {} });
    expect(await signed(Date.now() - 610_000)).toMatchObject(expired);
    expect(await signed(Date.now() + month)).toMatchObject({ data: {} });
    expect(await signed(Date.now() + month + 610_000)).toMatchObject(expired);
  });

  test('refuses by name what it does not know, a watch too', async () => {
    await listen();
    await expect(things().where({ n: 1 }).get()).rejects.toThrow("NotEmulated('database.getDocument')");
    expect(entries).toMatchObject([{ action: 'database.getDocument', code: 'NOT_EMULATED' }]);
  });

  test('hands on the refusal of an action, and shows a bug as one', async () => {
    await listen();
    jest.spyOn(console, 'error').mockImplementation();
    await expect(things().count()).rejects.toMatchObject({ code: 'SOME_CODE', message: 'some words' });
    await expect(things().where({ n: 1 }).remove()).rejects.toThrow('a bug');
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('a bug'));
  });

  test('refuses a body above its limit', async () => {
    await listen({ bodyLimit: 2000 });
    await expect(things().add({ words: 'x'.repeat(3000) })).rejects.toMatchObject({
      code: 'EXCEED_REQUEST_SIZE_LIMIT',
    });
    await expect(things().add({ words: 'x' })).resolves.toMatchObject({ id: 'new' });
  });

  test.each([
    ['GET', undefined],
    ['POST', 'not json'],
    ['POST', '[]'],
  ])('refuses %s %s', async (method, body) => {
    await listen();
    const response = await fetch(url, { method, ...(body && { body }) });
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' });
  });
});
