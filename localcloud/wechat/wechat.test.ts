import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { init } from '@cloudbase/node-sdk';
import { createGateway } from '../gateway/wire';
import { listen } from '../http/listen';
import { settings } from '../settings';
import { openFaults } from './faults';
import { openMediaCheck } from './mediaCheck';
import { openApiAction } from './openApi';
import { openOutbox } from './outbox';

const dir = mkdtempSync(join(tmpdir(), 'wechat-'));
const outboxFile = join(dir, 'outbox.jsonl');
const outbox = openOutbox(outboxFile);
const faults = openFaults();
const delivered: Record<string, unknown>[] = [];
let deliver: (event: Record<string, unknown>) => Promise<void>;
let permitted: string[];
let servers: Server[] = [];
let app: ReturnType<typeof init>;
let media = '';

const now = () => Date.parse('2026-11-20T17:26:00+08:00');
const mediaCheck = openMediaCheck({
  file: join(dir, 'media.json'),
  now,
  delayMs: 20,
  deliver: (event) => deliver(event),
});

beforeEach(() => {
  permitted = [
    'subscribeMessage.send',
    'security.msgSecCheck',
    'security.mediaCheckAsync',
    'phonenumber.getPhoneNumber',
    'wxacode.getUnlimited',
    'live.unknown',
  ];
  delivered.length = 0;
  deliver = (event) => Promise.resolve(void delivered.push(event));
  faults.clear();
});

beforeAll(async () => {
  process.env.TENCENTCLOUD = 'true';
  const action = openApiAction({
    now,
    outbox,
    faults,
    mediaCheck,
    allowed: () => permitted,
    appUrl: () => 'http://127.0.0.1/app/',
    hangMs: 500,
  });
  const gateway = createGateway({ actions: { 'wx.api': action }, credentials: settings.credentials });
  const server = createServer((req, res) => void gateway(req, res));
  const pictures = createServer((req, res) => res.end(req.url === '/bad.jpg' ? 'JFIF 违规测试' : 'JFIF'));
  servers = [server, pictures];
  const serviceUrl = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/admin`;
  media = `http://127.0.0.1:${await listen(pictures, '127.0.0.1', 0)}`;
  app = init({ env: settings.envId, ...settings.credentials, serviceUrl, keepalive: false });
});

afterAll(async () => {
  await mediaCheck.stop();
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  rmSync(dir, { recursive: true });
});

const call = async (
  apiName: string,
  requestData: unknown,
  timeout = 5000,
): Promise<Record<string, unknown>> => {
  const { result } = (await app.callWxOpenApi({ apiName, requestData }, { timeout })) as {
    result: Record<string, unknown>;
  };
  return result;
};

const message = {
  touser: 'o_chen',
  template_id: 'T1',
  page: 'pages/home/index',
  data: { thing1: { value: '换灯管' } },
};

describe('subscribeMessage.send', () => {
  test('a message that is sent lies in the outbox, also after a restart', async () => {
    expect(await call('subscribeMessage.send', message)).toMatchObject({ errcode: 0 });
    expect(outbox.all().at(-1)).toMatchObject({
      openid: 'o_chen',
      data: { thing1: '换灯管' },
      at: now(),
      result: 0,
    });
    expect(openOutbox(outboxFile).all()).toEqual(outbox.all());
  });

  test.each([
    ['no receiver', { ...message, touser: '' }, 40003],
    ['no template', { ...message, template_id: '' }, 40037],
    ['no data', { ...message, data: undefined }, 47001],
    ['a thing of 21 characters', { ...message, data: { thing1: { value: '灯'.repeat(21) } } }, 47003],
    ['an empty field', { ...message, data: { thing1: { value: '' } } }, 47003],
    ['a phrase with a digit', { ...message, data: { phrase1: { value: '第2轮' } } }, 47003],
    ['a time that is none', { ...message, data: { time1: { value: '今晚' } } }, 47003],
    ['a field of no kind', { ...message, data: { story1: { value: '换灯管' } } }, 47003],
  ])('%s is refused', async (_, request, errcode) => {
    const before = outbox.all().length;
    expect(await call('subscribeMessage.send', request)).toMatchObject({ errcode });
    expect(outbox.all()).toHaveLength(before);
  });

  test.each([43101, 45009] as const)(
    'fault %s happens once, to that person, and shows in the outbox',
    async (fault) => {
      faults.add({ api: 'subscribeMessage.send', fault, openid: 'o_chen', times: 1 });
      expect(await call('subscribeMessage.send', { ...message, touser: 'o_sun' })).toMatchObject({
        errcode: 0,
      });
      expect(await call('subscribeMessage.send', message)).toMatchObject({ errcode: fault });
      expect(outbox.all().at(-1)).toMatchObject({ openid: 'o_chen', result: fault });
      expect(await call('subscribeMessage.send', message)).toMatchObject({ errcode: 0 });
      expect(faults.waiting()).toEqual([]);
    },
  );

  test('the fault timeout outlasts the patience of the SDK', async () => {
    faults.add({ api: 'subscribeMessage.send', fault: 'timeout', times: 1 });
    await expect(call('subscribeMessage.send', message, 100)).rejects.toThrow('timeout');
    expect(outbox.all().at(-1)).toMatchObject({ result: 'timeout' });
  });
});

describe('security.msgSecCheck', () => {
  const check = (content: string, more = {}) =>
    call('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'o_wang', ...more });

  test.each([
    ['厨房灯不亮', 'pass', 100],
    ['这里有违规测试的字', 'risky', 20006],
    ['存疑测试', 'review', 21000],
  ])('%s → %s', async (content, suggest, label) => {
    expect(await check(content)).toMatchObject({ errcode: 0, result: { suggest, label } });
  });

  test('2,501 characters, an unknown scene and version 1 are refused', async () => {
    expect(await check('字'.repeat(2501))).toMatchObject({ errcode: 47001 });
    expect(await check('字', { scene: 9 })).toMatchObject({ errcode: 40129 });
    expect(await check('字', { version: 1 })).toMatchObject({ errcode: 47001 });
  });
});

describe('security.mediaCheckAsync', () => {
  const check = (url: string) =>
    call('security.mediaCheckAsync', {
      media_url: url,
      media_type: 2,
      version: 2,
      scene: 1,
      openid: 'o_wang',
    });
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

  test.each([
    ['/good.jpg', 0, 'pass'],
    ['/bad.jpg', 0, 'risky'],
  ])('the result on %s comes later, as a message of the platform', async (path, errcode, suggest) => {
    const { trace_id } = await check(media + path);
    expect(delivered).toEqual([]);
    await wait(150);
    expect(delivered).toMatchObject([
      {
        Event: 'wxa_media_check',
        MsgType: 'event',
        FromUserName: 'o_wang',
        trace_id,
        errcode,
        result: { suggest },
      },
    ]);
  });

  test('a picture that cannot be fetched is said to be so', async () => {
    await check('http://127.0.0.1:1/none.jpg');
    await wait(150);
    expect(delivered).toMatchObject([{ errcode: -1008 }]);
  });

  test('a result that was not taken is kept over a restart and delivered then', async () => {
    deliver = () => Promise.reject(new Error('down'));
    const { trace_id } = await check(`${media}/good.jpg`);
    await wait(100);
    await mediaCheck.stop();
    const after: unknown[] = [];
    const reopened = openMediaCheck({
      file: join(dir, 'media.json'),
      now,
      delayMs: 10,
      deliver: (event) => Promise.resolve(void after.push(event.trace_id)),
    });
    await wait(150);
    await reopened.stop();
    expect(after).toContain(trace_id);
  });

  test('stopping waits for a result that is on its way, and keeps it when it does not arrive', async () => {
    const file = join(dir, 'stopping.json');
    const tried: unknown[] = [];
    const never = async (event: Record<string, unknown>) => {
      await wait(60);
      tried.push(event.trace_id);
      throw new Error('down');
    };
    const stopping = openMediaCheck({ file, now, deliver: never, delayMs: 1 });
    stopping.request({ media_url: `${media}/good.jpg`, media_type: 2, version: 2, scene: 1, openid: 'o1' });
    await wait(30);
    await stopping.stop();
    expect(tried).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toContain(String(tried[0]));
  });
});

test('a code gives its telephone number once', async () => {
  const code = 'local.13800000001.a1';
  expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({
    errcode: 0,
    phone_info: { purePhoneNumber: '13800000001' },
  });
  expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({ errcode: 40163 });
  expect(await call('phonenumber.getPhoneNumber', { code: 'made up' })).toMatchObject({ errcode: 40029 });
});

test('a code to scan is a PNG', async () => {
  const { buffer } = await call('wxacode.getUnlimited', { scene: 'o=123', page: 'pages/home/index' });
  const png = Buffer.from(String(buffer), 'base64');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(280);
  expect(await call('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({ errcode: 40169 });
});

test('a function may call what its config.json names, and nothing else', async () => {
  permitted = ['security.msgSecCheck'];
  expect(await call('subscribeMessage.send', message)).toMatchObject({ errcode: -604101 });
});

test('an API that is not emulated is refused by name', async () => {
  await expect(call('live.unknown', {})).rejects.toThrow("NotEmulated('wx.api live.unknown')");
});
