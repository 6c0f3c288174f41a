import { type Action, contract } from '@core/contract';
import { randomUUID } from 'node:crypto';
import type * as v from 'valibot';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, lamp, opened, placed, resolved, today } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const isAct = (action: Action) => contract[action].kind === 'act';
const send = (who: string | undefined, action: string, input: unknown = {}) =>
  door.send(who, { action, input, key: randomUUID() });
const refused = (code: string) =>
  expect.objectContaining({ ok: false, refusal: expect.objectContaining({ code }) as object }) as object;

describe('at the door', () => {
  test.each<[string, unknown, string]>([
    ['an action that does not exist', { action: 'order.steal' }, 'UNKNOWN_ACTION'],
    ['a name that every object has', { action: 'constructor' }, 'UNKNOWN_ACTION'],
    ['no action', {}, 'UNKNOWN_ACTION'],
    ['no event', null, 'UNKNOWN_ACTION'],
    ['an operator instead of a string', { action: 'order.get', input: { id: { $gt: '' } } }, 'BAD_INPUT'],
    ['an input that is no object', { action: 'order.get', input: 'x' }, 'BAD_INPUT'],
    [
      'a cursor nobody gave out',
      { action: 'order.mine', input: { which: 'live', cursor: 'eyJ9' } },
      'BAD_INPUT',
    ],
    ['an act without a key', { action: 'me.prefer', input: { elder: true } }, 'KEY_MISSING'],
    [
      'a key that is an operator',
      { action: 'me.prefer', input: { elder: true }, key: { $ne: '' } },
      'BAD_INPUT',
    ],
    ['seven megabytes', { action: 'order.place', input: { words: 'x'.repeat(7_000_000) } }, 'TOO_LARGE'],
  ])('%s → refused', async (_, event, code) => {
    expect(await door.send('wang', event)).toEqual(refused(code));
  });

  test('nobody, a stranger, a neighbour without a home and a resident at the desk', async () => {
    expect(await send(undefined, 'me.get')).toEqual(refused('NO_IDENTITY'));
    expect(await send('stranger', 'order.mine', { which: 'live' })).toEqual(refused('NO_CONSENT'));
    given(await door.as('homeless')('me.consent', { version: 1, name: '新邻居' }));
    expect(await send('homeless', 'order.place', lamp)).toEqual(refused('NO_HOUSEHOLD'));
    expect(await send('wang', 'desk.get')).toEqual(refused('NOT_ALLOWED'));
  });

  test('an operator in place of any string of any input is bad input, never a query', async () => {
    for (const action of Object.keys(contract) as Action[]) {
      const schema = contract[action].input as v.ObjectSchema<v.ObjectEntries, undefined>;
      for (const field of Object.keys(schema.entries)) {
        const answer = await send('limin', action, { [field]: { $gt: '' } });
        const allowed = ['BAD_INPUT', 'NOT_ALLOWED', 'NOT_FOUND'].map((code) =>
          JSON.stringify({ code }).slice(1, -1),
        );
        expect([action, field, allowed.some((code) => JSON.stringify(answer).includes(code))]).toEqual([
          action,
          field,
          true,
        ]);
      }
    }
  });

  test('the names of the fields that are wrong come back, nothing of what was typed', async () => {
    const answer = await door.as('wang')('order.place', { ...lamp, words: '字'.repeat(501) });
    expect(answer).toMatchObject({ refusal: { code: 'BAD_INPUT', fields: ['words'] } });
  });
});

describe('keys', () => {
  test('the same key with the same input is one act, answered again; with another input it is refused', async () => {
    const key = randomUUID();
    const first = given(await door.as('zhang')('order.place', lamp, key)).order;
    const again = given(await door.as('zhang')('order.place', lamp, key)).order;
    expect(again.id).toBe(first.id);
    const other = { ...lamp, words: '换个水龙头' };
    expect(refusal(await door.as('zhang')('order.place', other, key))).toBe('KEY_REUSED');
    expect(
      (await door.find('orders', { residentId: 'zhang', live: true })).filter(
        ({ title }) => title === first.title,
      ).length,
    ).toBe(1);
  });

  test('ten sends of one act at the same time make one order', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => door.as('tian')('order.place', lamp, key)),
    );
    const ids = answers.flatMap((answer) => (answer.ok ? [answer.output.order.id] : []));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(1);
    expect(
      (await door.find('orders', { residentId: 'tian', live: true })).filter(
        ({ _id }) => !_id.startsWith('demo'),
      ).length,
    ).toBe(1);
  });

  test("another person's key is not mine", async () => {
    const key = randomUUID();
    given(await door.as('zhang')('me.prefer', { elder: true }, key));
    given(await door.as('wang')('me.prefer', { elder: false }, key));
  });
});

describe('placing', () => {
  const place = (more: object, who = 'he') => send(who, 'order.place', { ...lamp, ...more });

  test.each<[string, object, string]>([
    ['a service that is gone', { itemId: 'gone' }, 'ITEM_GONE'],
    ['yesterday', { wanted: { day: '2026-11-19', slot: 'any' } }, 'DAY_PAST'],
    ['30 February', { wanted: { day: '2026-02-30', slot: 'any' } }, 'BAD_INPUT'],
    ['words WeChat refuses', { words: '违规测试' }, 'TEXT_REFUSED'],
    ['an answer to a question nobody asked', { answers: { extra: 'x' } }, 'BAD_INPUT'],
    ['an answer that is no choice', { answers: { parts: '也许' } }, 'BAD_INPUT'],
    ["somebody else's picture", { photos: ['nobody'] }, 'BAD_INPUT'],
    [
      'a neighbour, by who may not',
      { proxy: { household: '990001/01/01/003/06/2/101/', name: '孙大爷', consent: 'phone' } },
      'NOT_PROXY',
    ],
  ])('%s → refused, nothing written', async (_, more, code) => {
    const before = (await door.find('orders', { residentId: 'he', live: true })).length;
    expect(await place(more)).toEqual(refused(code));
    expect((await door.find('orders', { residentId: 'he', live: true })).length).toBe(before);
  });

  test('a household of another community is not one to order for', async () => {
    const proxy = { household: '990001/01/02/001/01/1/101/', name: '丁国平', consent: 'phone' };
    expect(await place({ proxy }, 'limin')).toEqual(refused('NOT_PROXY'));
    expect(await place({ proxy: { ...proxy, household: '990001/01/01/001/' } }, 'limin')).toEqual(
      refused('NOT_FOUND'),
    );
  });

  test('WeChat does not answer: busy, and the same send goes through afterwards', async () => {
    door.services.faults.add({ api: 'security.msgSecCheck', fault: 45009, times: 1 });
    const key = randomUUID();
    expect(refusal(await door.as('ding')('order.place', lamp, key))).toBe('BUSY');
    given(await door.as('ding')('order.place', lamp, key));
  });

  test('five live orders are enough; one that is closed makes room', async () => {
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(given(await door.as('xu')('order.place', lamp)).order);
    expect(refusal(await door.as('xu')('order.place', lamp))).toBe('TOO_MANY_OPEN');
    const [first] = ids;
    given(await door.as('xu')('order.withdraw', { id: first?.id ?? '', version: first?.version ?? 0 }));
    given(await door.as('xu')('order.place', lamp));
    expect(refusal(await door.as('xu')('order.place', lamp))).toBe('TOO_MANY_OPEN');
  });

  test('an urgent one fits in where no other does, up to twice as many; then somebody has to be called', async () => {
    let last = await door.as('feng')('order.place', lamp);
    for (let n = 0; last.ok && n < 5; n += 1) last = await door.as('feng')('order.place', lamp);
    expect(refusal(last)).toBe('TOO_MANY_OPEN');
    const urgent = () => door.as('feng')('order.place', { ...lamp, urgency: 'urgent' });
    const before = await door.find('orders', { residentId: 'feng', live: true });
    for (let n = before.length; n < 10; n += 1) given(await urgent());
    expect(refusal(await urgent())).toBe('TOO_MANY_OPEN');
  });
});

describe('steps', () => {
  test('urge once a day, rate once, and only what is closed', async () => {
    const { id, version } = await placed(door);
    const urged = given(await door.as('wang')('order.urge', { id, version })).order;
    expect(refusal(await door.as('wang')('order.urge', { id, version: urged.version }))).toBe('URGED_TODAY');
    expect(refusal(await door.as('wang')('order.rate', { id, version: urged.version, stars: 5 }))).toBe(
      'NOT_NOW',
    );
    given(await door.as('wang')('order.withdraw', { id, version: urged.version }));
    const done = await resolved(door);
    const closed = given(
      await door.as('wang')('order.confirm', { id: done.id, version: done.version }),
    ).order;
    const rating = { id: done.id, version: closed.version, stars: 4 as const };
    const rated = given(await door.as('wang')('order.rate', rating)).order;
    expect(refusal(await door.as('wang')('order.rate', { ...rating, version: rated.version }))).toBe('RATED');
  });

  test('a stranger to an order does not find it; a neighbour may not take what is not his', async () => {
    const { id, version } = await opened(door);
    expect(refusal(await door.as('ding')('order.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('feng')('order.claim', { id, version }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('order.assign', { id, version, to: 'chen' }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('zhao')('order.claim', { id, version }))).toBe('NOT_FOR_YOU');
    expect(refusal(await door.as('xu')('order.claim', { id, version }))).toBe('NOT_FOR_YOU');
    expect(refusal(await door.as('zhao')('order.start', { id, version }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('order.assign', { id, version, to: 'zhao' }))).toBe('NOT_FOR_YOU');
    given(await door.as('wang')('order.withdraw', { id, version }));
  });

  test('merge only into what is alike; no two closed into each other', async () => {
    const one = await placed(door);
    const other = await placed(door);
    const which = { id: one.id, version: one.version };
    const [demo] = await door.find('orders', { _id: 'demo-tap' });
    expect(refusal(await door.as('limin')('order.merge', { ...which, into: demo?._id ?? '' }))).toBe(
      'NOT_SIMILAR',
    );
    expect(refusal(await door.as('limin')('order.merge', { ...which, into: one.id }))).toBe('NOT_SIMILAR');
    const similar = given(await door.as('limin')('desk.similar', { id: one.id })).list.map((card) => card.id);
    expect(similar).toContain(other.id);
    expect(given(await door.as('limin')('order.merge', { ...which, into: other.id })).order.outcome).toBe(
      'duplicate',
    );
    given(await door.as('wang')('order.withdraw', { id: other.id, version: other.version }));
  });

  test('two in hand are enough', async () => {
    const first = await claimed(door);
    const second = await claimed(door);
    const third = await opened(door);
    expect(refusal(await door.as('chen')('order.claim', { id: third.id, version: third.version }))).toBe(
      'FULL_HANDS',
    );
    for (const { id, version } of [first, second, third])
      given(await door.as('wang')('order.withdraw', { id, version }));
  });
});

test('an ended grant is as if it were not there', async () => {
  jest.setSystemTime(Date.parse('2029-12-31T10:00:00+08:00'));
  expect(await send('limin', 'desk.get')).toEqual(refused('NOT_ALLOWED'));
  jest.setSystemTime(Date.parse(`${today}T17:30:00+08:00`));
});

test('no person starts what only the platform starts', async () => {
  expect(await door.call('clock', {}, 'wang')).toEqual({ ok: false });
  expect(await door.call('jobs', {}, 'wang')).toEqual({ ok: false });
});

test('every act demands a key', async () => {
  for (const action of (Object.keys(contract) as Action[]).filter(isAct)) {
    const answer = JSON.stringify(await door.send('limin', { action, input: {} }));
    expect([action, /"code":"(KEY_MISSING|BAD_INPUT|NOT_ALLOWED|NOT_FOUND)"/.test(answer)]).toEqual([
      action,
      true,
    ]);
  }
});
