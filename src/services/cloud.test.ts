import { resetTaro } from '../../tests/support/taro';
import { cloudNow } from './clock';
import { act, read } from './cloud';

interface Sent {
  action: string;
  key?: string;
}

const sent: Sent[] = [];
const answers: (() => object)[] = [];

beforeEach(() => {
  resetTaro();
  sent.length = answers.length = 0;
  window.sessionStorage.setItem('as', 'dev.wang');
  global.fetch = jest.fn((_url, init?: RequestInit) => {
    if (typeof init?.body === 'string') sent.push(JSON.parse(init.body) as Sent);
    const answer = answers.shift();
    if (!answer) return Promise.reject(new Error('no network'));
    return Promise.resolve({ json: () => Promise.resolve(answer()) } as Response);
  });
});

const order = { id: 'o1', version: 3 };
const done = () => ({ ok: true, output: {}, now: Date.now() });

test('an answer comes back as output, and sets the clock', async () => {
  const ahead = Date.now() + 3_600_000;
  answers.push(() => ({ ok: true, output: { list: [] }, now: ahead }));
  expect(await read('menu.list', {})).toEqual({ ok: true, output: { list: [] } });
  expect(Math.abs(cloudNow() - ahead)).toBeLessThan(1_000);
});

test('a refusal comes back with its code', async () => {
  answers.push(() => ({ ok: false, refusal: { code: 'STALE' }, now: Date.now() }));
  expect(await act('order.claim', order)).toEqual({ ok: false, refusal: { code: 'STALE' } });
});

test('no network is a refusal of its own, and so is a page that is no answer', async () => {
  expect(await read('menu.list', {})).toEqual({ ok: false, refusal: { code: 'OFFLINE' } });
  answers.push(() => ({ error: '502' }));
  expect(await read('menu.list', {})).toEqual({ ok: false, refusal: { code: 'OFFLINE' } });
});

test('an act whose answer was lost is sent again with the same key', async () => {
  await act('order.claim', order);
  answers.push(done);
  await act('order.claim', order);
  expect(sent[0]?.key).toBeTruthy();
  expect(sent[1]?.key).toBe(sent[0]?.key);
});

test.each(['BUSY', 'INTERNAL'])(
  'told %s, nobody knows whether it was done: it keeps its key',
  async (code) => {
    answers.push(() => ({ ok: false, refusal: { code }, now: Date.now() }), done, done);
    await act('order.claim', order);
    await act('order.claim', order);
    await act('order.claim', order);
    const [first, second, third] = sent.map(({ key }) => key);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  },
);

test('refused for a reason, the same act is a new one', async () => {
  answers.push(() => ({ ok: false, refusal: { code: 'STALE' }, now: Date.now() }), done);
  await act('order.claim', order);
  await act('order.claim', order);
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

test('once answered, the same act is a new one; another input always is', async () => {
  answers.push(done, done, done);
  await act('order.claim', order);
  await act('order.claim', order);
  await act('order.claim', { ...order, version: 4 });
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
});

test('a read carries no key', async () => {
  answers.push(() => ({ ok: true, output: { list: [] }, now: Date.now() }));
  await read('menu.list', {});
  expect(sent).toEqual([{ action: 'menu.list', input: {} }]);
});
