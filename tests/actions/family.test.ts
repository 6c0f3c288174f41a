import { given, openDoor, refusal, type Door } from './door';
import { write } from '../../localcloud/seeds/write';
import { lamp } from './orders';
import { pictured } from './serving';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const invite = async (who: string, follows = true) =>
  given(await door.as(who)('family.invite', { purpose: 'join', kinship: 'child', follows })).code;
const ordersOf = (who: string, person: string) => door.as(who)('family.orders', { person });

describe('family', () => {
  test('a code of six digits lets one relative in, once', async () => {
    const code = await invite('wang', false);
    expect(code).toMatch(/^\d{6}$/);
    expect(given(await door.as('tian')('family.join', { code }))).toEqual({ name: '王秀兰', follows: false });
    expect(refusal(await door.as('he')('family.join', { code }))).toBe('CODE_GONE');
    const { theirs } = given(await door.as('tian')('family.list', {}));
    expect(theirs).toMatchObject([{ name: '王秀兰', person: 'wang', kinship: 'child', follows: false }]);
    expect(given(await door.as('wang')('family.list', {})).mine).toMatchObject([{ name: '田晓明' }]);
  });

  test('nobody joins by his own code, or by one for a guardian', async () => {
    const code = await invite('zhang');
    expect(refusal(await door.as('zhang')('family.join', { code }))).toBe('CODE_GONE');
    const guard = given(await door.as('zhang')('family.invite', { purpose: 'guard' })).code;
    expect(refusal(await door.as('he')('family.join', { code: guard }))).toBe('CODE_GONE');
    expect(refusal(await door.as('he')('family.join', { code: '12345' }))).toBe('BAD_INPUT');
  });

  test('who may not follow sees no order; who may sees those under way and those to come, without the door', async () => {
    expect(refusal(await ordersOf('tian', 'wang'))).toBe('NOT_FOUND');
    const before = given(await door.as('zhang')('order.place', lamp)).order;
    given(await door.as('he')('family.join', { code: await invite('zhang') }));
    const after = given(await door.as('zhang')('order.place', lamp)).order;
    const followed = given(await ordersOf('he', 'zhang')).list.map(({ id }) => id);
    expect(followed).toEqual(expect.arrayContaining([before.id, after.id]));
    for (const { id } of [before, after]) {
      const seen = given(await door.as('he')('order.get', { id })).order;
      expect(seen).toMatchObject({ relations: ['follower'], acts: [] });
      expect(seen.contact).toBeUndefined();
      const { version } = seen;
      expect(refusal(await door.as('he')('order.withdraw', { id, version }))).toBe('NOT_YOURS');
    }
  });

  test('the consent and its end stay in the trail; from then on nothing is seen', async () => {
    const [link] = given(await door.as('zhang')('family.list', {})).mine;
    expect(refusal(await door.as('tian')('family.remove', { id: link?.id ?? '' }))).toBe('NOT_FOUND');
    const [order] = given(await ordersOf('he', 'zhang')).list;
    given(await door.as('zhang')('family.remove', { id: link?.id ?? '' }));
    expect(refusal(await ordersOf('he', 'zhang'))).toBe('NOT_FOUND');
    expect(refusal(await door.as('he')('order.get', { id: order?.id ?? '' }))).toBe('NOT_FOUND');
    const kept = await door.find('consents', { personId: 'zhang', what: 'follow' });
    expect(kept.map(({ given: said }) => said).sort()).toEqual([false, true]);
  });

  test('however many orders are under way, each is followed, and afterwards none', async () => {
    const { order } = given(await door.as('xu')('order.place', lamp));
    const [row] = await door.find('orders', { _id: order.id });
    if (!row) throw new Error('it was placed');
    const copies = Array.from({ length: 130 }, (_, n) => ({ ...row, _id: `${row._id}-${n}` }));
    // One that he followed, and that is over.
    const over = {
      ...row,
      _id: `${row._id}-over`,
      state: 'closed' as const,
      live: false,
      followers: ['tian'],
    };
    await write('orders', [...copies, over]);
    const ids = [order.id, over._id, ...copies.map(({ _id }) => _id)];
    const seenBy = async (who: string) => {
      await door.idle();
      await door.call('jobs');
      const seen = [];
      for (const id of ids) if ((await door.as(who)('order.get', { id })).ok) seen.push(id);
      return seen.length;
    };
    given(await door.as('tian')('family.join', { code: await invite('xu') }));
    expect(await seenBy('tian')).toBe(ids.length);
    const [link] = given(await door.as('xu')('family.list', {})).mine;
    given(await door.as('xu')('family.remove', { id: link?.id ?? '' }));
    expect(await seenBy('tian')).toBe(0);
  });

  test('who also saw what a relative has reported goes on following that', async () => {
    const grid = '990001/01/01/003/';
    const photo = await pictured(door, 'he');
    const snapped = { itemId: 'snap', place: grid, words: '路灯坏了', photos: [photo] };
    const { order } = given(await door.as('he')('snap.place', snapped));
    const saw = { id: order.id, version: order.version };
    given(await door.as('wang')('snap.second', saw));
    given(await door.as('wang')('family.join', { code: await invite('he') }));
    const [link] = given(await door.as('wang')('family.list', {})).theirs;
    given(await door.as('wang')('family.remove', { id: link?.id ?? '' }));
    expect((await door.find('orders', { _id: order.id }))[0]?.followers).toEqual(['wang']);
  });

  test('the one who follows may leave as well', async () => {
    const [link] = given(await door.as('tian')('family.list', {})).theirs;
    given(await door.as('tian')('family.remove', { id: link?.id ?? '' }));
    expect(given(await door.as('wang')('family.list', {})).mine).toEqual([]);
  });

  test('six may follow along, a seventh finds no room', async () => {
    const spare = await invite('ding');
    for (const who of ['tian', 'he', 'chen', 'zhao', 'liu', 'xu'])
      given(await door.as(who)('family.join', { code: await invite('ding') }));
    const full = await door.as('ding')('family.invite', { purpose: 'join', kinship: 'child' });
    expect(refusal(full)).toBe('FAMILY_FULL');
    expect(refusal(await door.as('wulei')('family.join', { code: spare }))).toBe('FAMILY_FULL');
  });

  test('whoever guesses codes is stopped', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, n) => door.as('feng')('family.join', { code: `00000${n % 10}` })),
    );
    expect(guesses.map(refusal)).toContain('TOO_OFTEN');
  });

  test('a code lasts a day', async () => {
    const code = await invite('zhang');
    await door.pass(24 * 60);
    expect(refusal(await door.as('he')('family.join', { code }))).toBe('CODE_GONE');
  });
});
