import { runnerWith } from './testing';

const SDK = JSON.stringify(require.resolve('@cloudbase/node-sdk'));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

let cloud: Awaited<ReturnType<typeof runnerWith>>;
beforeAll(async () => {
  cloud = await runnerWith({
    'functions.invokeFunction': ({ fields }) =>
      Promise.resolve({ data: { response_data: JSON.stringify({ asked: fields.function_name }) } }),
  });
});
afterAll(() => cloud.close());

const invoke = async (name: string, event: unknown = {}): Promise<unknown> =>
  JSON.parse(await cloud.runner.invoke(name, JSON.stringify(event), { source: 'client', openid: 'o_wang' }));

test('a function gets its event and gives its value, as JSON', async () => {
  cloud.write('echo', 'return { got: event, lost: undefined }');
  expect(await invoke('echo', { words: '换灯管' })).toEqual({ got: { words: '换灯管' } });
});

test('a function that returns nothing returns null', async () => {
  cloud.write('silent', '');
  expect(await invoke('silent')).toBeNull();
});

test('the SDK finds the caller in the context, also when calls overlap', async () => {
  cloud.write(
    'who',
    `await new Promise((done) => setTimeout(done, event.wait));
     return require(${SDK}).getCloudbaseContext(context);`,
  );
  const ask = async (openid: string, ms: number) => {
    const text = await cloud.runner.invoke('who', JSON.stringify({ wait: ms }), { source: 'client', openid });
    return JSON.parse(text) as Record<string, string>;
  };
  const [first, second] = await Promise.all([ask('o_wang', 80), ask('o_chen', 10)]);
  expect(first).toMatchObject({ WX_OPENID: 'o_wang', TCB_SOURCE: 'wx_client', TCB_ENV: 'local' });
  expect(second).toMatchObject({ WX_OPENID: 'o_chen' });
});

test('a timer is no person', async () => {
  cloud.write('tick', `return require(${SDK}).getCloudbaseContext(context).WX_OPENID ?? 'nobody';`);
  expect(JSON.parse(await cloud.runner.invoke('tick', '{}', { source: 'timer' }))).toBe('nobody');
});

test('what a function asks of the gateway is put down to its call, even on a moved clock', async () => {
  cloud.clock.advance(3 * 24 * 3_600_000);
  cloud.write(
    'asks',
    `const app = require(${SDK}).init({ env: 'local' });
     const { result } = await app.callFunction({ name: event.name, data: {} });
     return result.asked;`,
  );
  expect(await Promise.all([invoke('asks', { name: 'one' }), invoke('asks', { name: 'two' })])).toEqual([
    'one',
    'two',
  ]);
  expect(new Set(cloud.wire.map((entry) => entry.invocation)).size).toBe(2);
  expect(cloud.lastCall()).toMatchObject({ name: 'asks', reads: 1, outcome: 'ok', caller: 'o_wang' });
});

test('functions live on the moved clock, those already running as well', async () => {
  cloud.write(
    'time',
    'return [Date.now(), new Date().getTime(), Date.parse(Date()), new Date() instanceof Date]',
  );
  const drift = async () => {
    const [now, made, text, isDate] = (await invoke('time')) as [number, number, number, boolean];
    expect(isDate).toBe(true);
    return Math.max(...[now, made, text].map((moment) => Math.abs(moment - cloud.clock.now())));
  };
  expect(await drift()).toBeLessThan(1500);
  cloud.clock.advance(30 * 60_000);
  expect(await drift()).toBeLessThan(1500);
});

test('dates made from a value are left alone', async () => {
  cloud.write(
    'dates',
    "return [new Date(0), new Date(2026, 0, 2), new Date('2026-11-20'), Date.UTC(1970, 0, 1)]",
  );
  const expected = ['1970-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-11-20T00:00:00.000Z', 0];
  expect(await invoke('dates')).toEqual(expected);
});

test('a changed bundle is loaded at the next call, and running calls end in the old one', async () => {
  cloud.write('version', 'await new Promise((done) => setTimeout(done, event.wait)); return "old"');
  await invoke('version', { wait: 0 });
  const running = invoke('version', { wait: 300 });
  await wait(20);
  cloud.write('version', 'return "new, and longer"');
  expect(await invoke('version')).toBe('new, and longer');
  expect(await running).toBe('old');
});

test('a function that is just being built anew is run as it was', async () => {
  cloud.write('rebuilt', 'return 1');
  expect(await invoke('rebuilt')).toBe(1);
  cloud.remove('rebuilt');
  expect(await invoke('rebuilt')).toBe(1);
});

test('a function that throws fails, and says why in the log alone', async () => {
  cloud.write('throws', 'throw new Error("the lamp is broken")');
  await expect(invoke('throws')).rejects.toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' });
  expect(cloud.lastCall()?.message).toContain('the lamp is broken');
});

test('an instance that ends fails its calls, and the next call gets a new one', async () => {
  cloud.write('ends', 'if (event.end) process.exit(3); return process.pid');
  const before = await invoke('ends');
  await expect(invoke('ends', { end: true })).rejects.toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' });
  expect(await invoke('ends')).not.toBe(before);
});

test('a call past its time limit fails; a hung instance is replaced', async () => {
  cloud.write(
    'slow',
    'if (event.hang) while (true); if (event.wait) await new Promise(() => {}); return process.pid',
    {
      timeout: 1,
    },
  );
  const before = await invoke('slow');
  await expect(invoke('slow', { wait: true })).rejects.toMatchObject({
    code: 'FUNCTION_TIME_LIMIT_EXCEEDED',
  });
  expect(await invoke('slow')).toBe(before);
  await expect(invoke('slow', { hang: true })).rejects.toMatchObject({
    code: 'FUNCTION_TIME_LIMIT_EXCEEDED',
  });
  await wait(1200);
  expect(await invoke('slow')).not.toBe(before);
}, 10_000);

test.each([
  ['no such function', 'nowhere', {}, 'FUNCTION_NOT_FOUND'],
  ['a name that is a path', '../functions/echo', {}, 'FUNCTION_NOT_FOUND'],
  ['an event above 6 MB', 'echo', { words: 'x'.repeat(6 * 1024 * 1024) }, 'EXCEED_REQUEST_SIZE_LIMIT'],
])('%s is refused', async (_, name, event, code) => {
  await expect(invoke(name, event)).rejects.toMatchObject({ code });
});

test('a bundle that does not load fails its calls, until it does', async () => {
  cloud.write('broken', 'return 1; }; throw new Error("no such module"); void {');
  await expect(invoke('broken')).rejects.toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' });
  expect(cloud.lastCall()?.message).toContain('no such module');
  cloud.write('broken', 'return "mended"');
  expect(await invoke('broken')).toBe('mended');
});

test('many calls at once are spread over two instances', async () => {
  cloud.write('spread', 'await new Promise((done) => setTimeout(done, 100)); return process.pid');
  const pids = await Promise.all(Array.from({ length: 40 }, () => invoke('spread')));
  expect(new Set(pids).size).toBe(2);
});

test('a function sees the keys it is given and nothing of the machine', async () => {
  cloud.write(
    'env',
    'return [process.env.LINLI_SEAL_KEY_ID, process.env.TZ, process.env.HOME ?? "", process.env.LOCAL_ENTRY ?? ""]',
  );
  expect(await invoke('env')).toEqual(['a key', 'UTC', '', '']);
});

test('timers come from config.json', () => {
  cloud.write('clock', 'return 1', {
    triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }],
  });
  expect(cloud.runner.timers()).toMatchObject([{ functionName: 'clock', name: 'minute' }]);
});

test('what a function prints is shown under its name', async () => {
  cloud.write('prints', 'console.log("hello from %s", event.name)');
  await invoke('prints', { name: 'Wang' });
  await wait(50);
  expect(cloud.printed).toContain('[prints] hello from Wang');
});

test('a refusal is logged with its code and the action asked', async () => {
  cloud.write('api', 'return { ok: false, refusal: { code: "TAKEN" }, now: 1 }');
  await invoke('api', { action: 'order.claim', input: {} });
  expect(cloud.lastCall()).toMatchObject({ action: 'order.claim', outcome: 'refused TAKEN' });
});

test('what is called while the cloud is being closed starts nothing that would outlive it', async () => {
  const other = await runnerWith({});
  other.write('late', 'return process.pid');
  await other.runner.close();
  const late = other.runner.invoke('late', '{}', { source: 'timer' });
  await expect(late).rejects.toThrow('being closed');
  await other.close();
});
