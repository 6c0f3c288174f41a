import { given, openDoor, refusal, type Door } from './door';
import { claimed, opened } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

/** 王秀兰 uses the large type, and WeChat may deliver nothing more to her. */
async function withoutCredit(): Promise<void> {
  const { change } = await import('../../cloudfunctions/kit/store');
  await change('people', { _id: 'wang' }, { credits: { 'local-progress': 0 }, elder: true });
}
const calls = async () => given(await door.as('limin')('call.list', {})).list;

describe('who cannot be reached is rung up', () => {
  beforeEach(async () => {
    await withoutCredit();
    await claimed(door);
    await door.pass(2);
  });

  test('the desk finds whom to ring and why, opens the number, and notes what came of it', async () => {
    const [task] = await calls();
    expect(task).toMatchObject({ name: '王**', words: '有人接单了', missed: 0, visit: false });
    const id = task?.id ?? '';
    const opened = given(await door.as('limin')('call.ring', { id }));
    expect(opened.name).toBe('王秀兰');
    expect(opened.phone).toMatch(/^1\d{10}$/);
    expect(await door.find('looks', { personId: 'wang', viewerId: 'limin', saw: 'person' })).toHaveLength(1);
    const missed = given(await door.as('limin')('call.note', { id, outcome: 'notReached' }));
    expect(missed.open).toBe(true);
    expect((await calls())[0]).toMatchObject({ missed: 1, last: { outcome: 'notReached' } });
    expect(given(await door.as('limin')('call.note', { id, outcome: 'reached' })).open).toBe(false);
    expect(await calls()).toEqual([]);
    expect(refusal(await door.as('limin')('call.note', { id, outcome: 'later' }))).toBe('CALL_OVER');
  });

  test('the same note twice is one call; a stranger to the place finds no task', async () => {
    const [task] = await calls();
    const input = { id: task?.id ?? '', outcome: 'notReached' as const };
    await door.as('limin')('call.note', input, 'one-and-the-same');
    await door.as('limin')('call.note', input, 'one-and-the-same');
    expect((await calls())[0]?.missed).toBe(1);
    expect(refusal(await door.as('limin')('call.ring', { id: 'nothing' }))).toBe('NOT_FOUND');
  });

  test('who reads it by himself is not rung any more', async () => {
    const [task] = await calls();
    given(await door.as('wang')('inbox.read', { upTo: Date.now() }));
    expect(await calls()).toEqual([]);
    expect(refusal(await door.as('limin')('call.ring', { id: task?.id ?? '' }))).toBe('CALL_OVER');
  });
});

test('nobody is rung for what can be told in WeChat, or need not be known', async () => {
  await claimed(door);
  await door.pass(30);
  expect(await calls()).toEqual([]);
});

test('what was given up stands on a list with its reason, and is sent again', async () => {
  door.services.faults.add({ api: 'subscribeMessage.send', fault: 47003, openid: 'chen', times: 1 });
  await opened(door);
  await door.pass(2);
  const { list, pause } = given(await door.as('gao')('unsent.list', {}));
  expect(pause).toBeUndefined();
  expect(list).toMatchObject([{ words: '邻居要帮忙，您方便吗', code: 47003, field: 'thing1', attempts: 1 }]);
  const ids = list.map(({ id }) => id);
  expect(given(await door.as('gao')('unsent.again', { ids })).count).toBe(1);
  expect(given(await door.as('gao')('unsent.again', { ids })).count).toBe(0);
  await door.pass(1);
  expect(
    door.services.outbox
      .all()
      .filter(({ openid }) => openid === 'chen')
      .map(({ result }) => result),
  ).toEqual([47003, 0]);
});

test('who does not want to be rung for neighbours is not, finds it in the inbox, and routing knows', async () => {
  const before = given(await door.as('chen')('me.reminders', {}));
  expect(before).toMatchObject({ muted: [] });
  expect(before.left).toContainEqual({ purpose: 'asked', count: 3 });
  given(await door.as('chen')('me.notify', { muted: ['help', 'help'] }));
  expect(given(await door.as('chen')('me.reminders', {})).muted).toEqual(['help']);
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.credits).toBe(0);
  const { id } = await opened(door);
  await door.pass(3);
  const [message] = await door.find('messages', { subject: id, to: 'chen', about: 'asked' });
  expect(message?.push).toBe('muted');
  given(await door.as('chen')('me.notify', { muted: [] }));
  expect((await door.find('helpers', { _id: 'chen' }))[0]?.credits).toBe(3);
});
