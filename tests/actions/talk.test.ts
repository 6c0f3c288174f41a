import { DAY, MINUTE } from '@core/domain/calendar/time';
import { randomUUID } from 'node:crypto';
import { aRecording } from '../support/recordings';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, opened, resolved, type View } from './orders';

let door: Door;
let order: View;
beforeAll(async () => {
  door = await openDoor();
  order = await claimed(door);
});
afterAll(() => door.close());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const text = (words: string) => ({ kind: 'text' as const, words });
const say = (who: string, words: string, id = order.id) =>
  door.as(who)('talk.send', { id, said: text(words) });
const heard = async (who: string, id = order.id) => given(await door.as(who)('talk.list', { id }));
const words = async (who: string, id = order.id) =>
  (await heard(who, id)).list.map((line) => line.words ?? line.preset);
const messages = (to: string) => door.find('messages', { to, about: 'talk', subject: order.id });

async function recorded(who: string, bytes = aRecording()): Promise<string> {
  const begun = { type: 'audio/mpeg' as const, bytes: bytes.length };
  const { id, upload } = given(await door.as(who)('talk.voice', begun));
  const { url, method, headers } = upload;
  expect((await fetch(url, { method, headers, body: new Uint8Array(bytes) })).ok).toBe(true);
  return id;
}

test('both sides and the desk talk, each from its side', async () => {
  const preset = { kind: 'preset', preset: 'tenMinutes' } as const;
  expect(given(await door.as('chen')('talk.send', { id: order.id, said: preset }))).toEqual({ seq: 1 });
  given(await say('wang', '好的，我打 13900001111 给您'));
  given(await say('limin', '社区看到了'));
  const { list, side, open, last, unread } = await heard('wang');
  expect([side, open, last, unread]).toEqual(['household', true, 3, 2]);
  expect(list).toMatchObject([
    { seq: 1, side: 'helper', mine: false, preset: 'tenMinutes', by: { name: '陈志远', role: 'member' } },
    { seq: 2, side: 'household', mine: true, words: '好的，我打 13900001111 给您' },
    { seq: 3, side: 'desk', mine: false, by: { name: '李敏' } },
  ]);
  expect(list[1]?.by).toBeUndefined();
  expect((await heard('chen')).list[1]?.words).toContain('13900001111');
  expect(await words('limin')).toEqual(await words('wang'));
  expect(door.unindexed).toEqual([]);
});

test('for everybody else there is nothing to be read or said', async () => {
  for (const who of ['he', 'tian', 'zhangqiang', 'never-seen']) {
    expect(['NOT_FOUND', 'NOT_ALLOWED', 'NO_CONSENT']).toContain(
      refusal(await door.as(who)('talk.list', { id: order.id })),
    );
    expect(['NOT_FOUND', 'NOT_ALLOWED', 'NO_CONSENT']).toContain(refusal(await say(who, '我也想说')));
  }
  expect(refusal(await door.as('wang')('talk.list', { id: 'nothing' }))).toBe('NOT_FOUND');
  const seen = { id: order.id, upTo: 1 };
  expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(refusal(await door.as('he')('talk.seen', seen)));
});

test('a relative who follows the order reads nothing of it', async () => {
  const { code } = given(
    await door.as('wang')('family.invite', { purpose: 'join', kinship: 'child', follows: true }),
  );
  given(await door.as('tian')('family.join', { code }));
  expect(given(await door.as('tian')('order.get', { id: order.id })).order.id).toBe(order.id);
  expect(refusal(await door.as('tian')('talk.list', { id: order.id }))).toBe('NOT_FOUND');
});

test('one message waits for a whole stretch of talk, and none for who looks at it', async () => {
  given(await door.as('wang')('talk.seen', { id: order.id, upTo: 3 }));
  expect(await messages('wang')).toEqual([]);
  for (const said of ['我到楼下了', '门开着吗', '在吗']) given(await say('chen', said));
  const [told, ...more] = await messages('wang');
  expect([more, told?.read, told?.push]).toEqual([[], false, 'pending']);
  expect(told?.nextAt).toBeGreaterThanOrEqual((told?.at ?? 0) + MINUTE);
  expect((await heard('wang')).unread).toBe(3);
  await door.pass(2);
  expect((await messages('wang'))[0]?.push).not.toBe('pending');
  given(await door.as('wang')('talk.seen', { id: order.id, upTo: (await heard('wang')).last }));
  expect((await messages('wang'))[0]?.read).toBe(true);
  expect((await heard('wang')).unread).toBe(0);
  given(await say('chen', '还在吗'));
  expect(await messages('wang')).toMatchObject([{ read: false, push: 'pending' }]);
});

test('the same key says it once, and with other words nothing', async () => {
  const key = randomUUID();
  const before = (await heard('chen')).last;
  const input = { id: order.id, said: text('要带梯子吗') };
  const first = given(await door.as('chen')('talk.send', input, key));
  expect(given(await door.as('chen')('talk.send', input, key))).toEqual(first);
  expect((await heard('chen')).last).toBe(before + 1);
  const other = { id: order.id, said: text('要带锤子吗') };
  expect(refusal(await door.as('chen')('talk.send', other, key))).toBe('KEY_REUSED');
  const looked = { id: order.id, upTo: first.seq };
  const seenKey = randomUUID();
  expect(given(await door.as('wang')('talk.seen', looked, seenKey))).toEqual({});
  expect(given(await door.as('wang')('talk.seen', looked, seenKey))).toEqual({});
});

test('many who speak at once are numbered without a gap', async () => {
  const before = (await heard('wang')).last;
  const speakers = ['wang', 'chen', 'wang', 'chen', 'limin', 'wang', 'chen', 'wang'];
  const answers = await Promise.all(speakers.map((who, n) => say(who, `第 ${n} 句`)));
  const numbers = answers.map((answer) => given(answer).seq).sort((a, b) => a - b);
  expect(numbers).toEqual(speakers.map((_, n) => before + 1 + n));
  const after = given(await door.as('wang')('talk.list', { id: order.id, after: before })).list;
  expect(after.map(({ seq }) => seq)).toEqual(numbers);
});

test('what WeChat does not let pass is not said, nor another side’s sentence', async () => {
  const before = (await heard('chen')).last;
  expect(refusal(await say('wang', '这是违规测试'))).toBe('TEXT_REFUSED');
  door.services.faults.add({ api: 'security.msgSecCheck', fault: 45009, times: 1 });
  expect(refusal(await say('wang', '好的'))).toBe('BUSY');
  const preset = { kind: 'preset', preset: 'downstairs' } as const;
  expect(refusal(await door.as('wang')('talk.send', { id: order.id, said: preset }))).toBe('BAD_INPUT');
  expect((await heard('chen')).last).toBe(before);
});

test('a recording reaches the other side when it has been looked at, and a hidden one never', async () => {
  const spoken = async (file: string) =>
    given(await door.as('wang')('talk.send', { id: order.id, said: { kind: 'voice', file, seconds: 7 } }))
      .seq;
  const voiceAt = async (who: string, seq: number) =>
    given(await door.as(who)('talk.list', { id: order.id, after: seq - 1 })).list[0]?.voice;
  const good = await spoken(await recorded('wang'));
  const bad = await spoken(await recorded('wang', aRecording('违规测试')));
  expect(await voiceAt('wang', good)).toMatchObject({
    seconds: 7,
    state: 'checking',
    url: expect.any(String) as string,
  });
  expect(await voiceAt('chen', good)).toEqual({ seconds: 7, state: 'checking', url: undefined });
  await wait(2500);
  const heardIt = await voiceAt('chen', good);
  expect(heardIt).toMatchObject({ seconds: 7, state: 'checked' });
  expect((await fetch(heardIt?.url ?? '')).headers.get('content-type')).toBe('audio/mpeg');
  for (const who of ['chen', 'wang', 'limin'])
    expect(await voiceAt(who, bad)).toEqual({ seconds: 7, state: 'hidden', url: undefined });
});

test('what is no recording, somebody else’s, or said already, is refused', async () => {
  const send = (who: string, file: string, seconds = 5) =>
    door.as(who)('talk.send', { id: order.id, said: { kind: 'voice', file, seconds } });
  const page = await recorded('wang', Buffer.from('<html><script>alert(1)</script>'));
  expect(refusal(await send('wang', page))).toBe('NOT_A_VOICE');
  expect(refusal(await send('wang', page))).toBe('VOICE_MISSING');
  const file = await recorded('wang');
  expect(refusal(await send('chen', file))).toBe('VOICE_MISSING');
  expect(refusal(await send('wang', file, 61))).toBe('BAD_INPUT');
  given(await send('wang', file));
  expect(refusal(await send('wang', file))).toBe('VOICE_MISSING');
  const { id } = given(await door.as('wang')('talk.voice', { type: 'audio/ogg', bytes: 10 }));
  expect(refusal(await send('wang', id))).toBe('VOICE_MISSING');
  expect(refusal(await door.as('wang')('talk.voice', { type: 'audio/ogg', bytes: 3_000_000 }))).toBe(
    'BAD_INPUT',
  );
});

test('long talks come in pages', async () => {
  const { last } = await heard('wang');
  for (let n = last; n < 40; n += 1) given(await say(n % 2 ? 'chen' : 'wang', `${n}`));
  const latest = await heard('wang');
  expect([latest.list.length, latest.earlier, latest.list.at(-1)?.seq]).toEqual([30, true, 40]);
  const before = latest.list[0]?.seq ?? 0;
  const first = given(await door.as('wang')('talk.list', { id: order.id, before }));
  expect([first.list.length, first.earlier, first.list[0]?.seq]).toEqual([10, false, 1]);
  expect(door.unindexed).toEqual([]);
});

test('before a claim nobody talks, and who takes it after another reads nothing that was said before', async () => {
  const before = await opened(door);
  expect(refusal(await say('wang', '有人吗', before.id))).toBe('TALK_OVER');
  expect(refusal(await say('chen', '我来问问', before.id))).toBe('NOT_FOUND');
  const { version } = given(
    await door.as('chen')('order.claim', { id: before.id, version: before.version }),
  ).order;
  given(await say('wang', '钥匙在邻居家', before.id));
  given(await door.as('chen')('order.return', { id: before.id, version, reason: 'time' }));
  expect(refusal(await door.as('chen')('talk.list', { id: before.id }))).toBe('NOT_FOUND');
  await door.pass(1);
  const open = given(await door.as('limin')('order.get', { id: before.id })).order;
  const to =
    given(await door.as('limin')('desk.helpers', { id: before.id })).list.find(({ id }) => id !== 'chen')
      ?.id ?? '';
  given(await door.as('limin')('order.assign', { id: before.id, version: open.version, to }));
  const sent = given(await door.as(to)('order.get', { id: before.id })).order;
  given(await door.as(to)('order.accept', { id: before.id, version: sent.version }));
  expect(await words(to, before.id)).toEqual([]);
  expect(await words('wang', before.id)).toEqual(['钥匙在邻居家']);
});

test('when it is over, what was said can be read for a week, without numbers, and is gone after thirty days', async () => {
  const over = await resolved(door);
  given(await say('wang', '电话 13900001111，谢谢', over.id));
  given(await say('chen', '我的是 13900002222', over.id));
  const file = await recorded('chen');
  given(await door.as('chen')('talk.send', { id: over.id, said: { kind: 'voice', file, seconds: 3 } }));
  expect(await words('chen', over.id)).toEqual(['电话 ****，谢谢', '我的是 13900002222', undefined]);
  given(await door.as('wang')('order.confirm', { id: over.id, version: over.version }));
  expect(refusal(await say('chen', '再见', over.id))).toBe('TALK_OVER');
  expect(await words('wang', over.id)).toEqual(['电话 13900001111，谢谢', '我的是 ****', undefined]);
  await door.pass((8 * DAY) / MINUTE);
  for (const who of ['wang', 'chen', 'limin'])
    expect(refusal(await door.as(who)('talk.list', { id: over.id }))).toBe('NOT_FOUND');
  const kept = () => door.find('talks', { orderId: over.id });
  expect(await kept()).toHaveLength(3);
  await door.pass((25 * DAY) / MINUTE);
  await door.pass(DAY / MINUTE);
  await door.pass(10);
  expect([
    await kept(),
    await door.find('talkHeads', { _id: over.id }),
    await door.find('files', { _id: file }),
  ]).toEqual([[], [], []]);
});
