import { given, openDoor, refusal, type Door } from './door';
import { claimed, today, type View } from './orders';
import { carried, inHand, pictured, seen, told, which } from './serving';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const BAD = '违规测试';
const KEY = 'a-key-that-is-sent-twice';
const MA = 'maguoqiang';
const eventsOf = async ({ id }: View, act: string) => door.find('events', { orderId: id, act });
const started = async (order: View, who = 'chen') =>
  given(await door.as(who)('order.start', which(order))).order;

describe('several who each have a part', () => {
  const involve = async (order: View, task = '关水阀') => {
    const version = (await seen(door, 'limin', order)).version;
    const part = { id: order.id, version, to: MA, role: 'propertyStaff' as const, task };
    return given(await door.as('limin')('order.involve', part)).order;
  };
  const answer = (order: View, said: 'agreed' | 'declined' | 'done', words = '', key?: string) =>
    door.as(MA)('order.answerParty', { ...which(order), answer: said, words }, key);

  test('the lead waits for every part; who has one sees no door', async () => {
    const order = await involve(await claimed(door));
    const his = await seen(door, MA, order);
    expect(his.parties).toMatchObject([{ task: '关水阀', state: 'asked', mine: true }]);
    expect([his.contact, his.doorCode]).toEqual([undefined, undefined]);
    const mine = given(await door.as(MA)('offer.mine', {}));
    expect(mine.offers.map(({ id }) => id)).toContain(order.id);
    expect(await told(door, MA, order)).toContain('involved');

    expect(refusal(await answer(order, 'agreed', BAD))).toBe('TEXT_REFUSED');
    expect(refusal(await answer({ ...order, version: 1 }, 'agreed'))).toBe('STALE');
    const others = { ...which(order), answer: 'done' as const };
    expect(refusal(await door.as('chen')('order.answerParty', others))).toBe('NOT_YOURS');
    const agreed = given(await answer(order, 'agreed', '我来关', KEY)).order;
    given(await answer(order, 'agreed', '我来关', KEY));
    expect(await eventsOf(order, 'answerParty')).toHaveLength(1);
    expect(await told(door, 'chen', order)).toContain('partyAnswered');
    const after = given(await door.as(MA)('offer.mine', {}));
    expect(after.serving.map(({ id }) => id)).toContain(order.id);

    const going = await started(agreed);
    const done = { ...which(going), words: '修好了' };
    expect(refusal(await door.as('chen')('order.resolve', done))).toBe('PARTIES_OPEN');
    const his2 = given(await answer(going, 'done', '关好了')).order;
    expect((await seen(door, 'chen', order)).parties).toMatchObject([
      { name: '马国强', state: 'done', words: '关好了' },
    ]);
    const said = { ...which(his2), words: '修好了' };
    const resolved = given(await door.as('chen')('order.resolve', said)).order;
    expect(refusal(await answer(resolved, 'done'))).toBe('NOT_NOW');
  });

  test('who cannot do his part says so, and the lead may end it', async () => {
    const order = await involve(await claimed(door));
    const no = given(await answer(order, 'declined', '不归我们管')).order;
    const going = await started(no);
    const done = { ...which(going), words: '自己关了' };
    expect(given(await door.as('chen')('order.resolve', done)).order.state).toBe('resolved');
  });
});

describe('a team', () => {
  /** Papers for which three go together, led by 陈志远. */
  async function led(): Promise<View> {
    const wish = { itemId: 'paperwork', words: '请帮我把这些材料交上去' };
    const wanted = { day: today, slot: 'evening' as const };
    const placed = given(await door.as('wang')('order.place', { ...wish, wanted })).order;
    const publish = { ...which(placed), seats: 3 };
    const open = given(await door.as('limin')('order.publish', publish)).order;
    return given(await door.as('chen')('order.claim', which(open))).order;
  }
  const join = (order: View, who: string, key?: string) => door.as(who)('order.join', which(order), key);
  const busy = () => inHand(door, 'chen', 'zhouting', 'liu', 'wulei');

  test('exactly as many sit in it as there are seats, and each has his hands full of it', async () => {
    const order = await led();
    const pool = given(await door.as('zhouting')('order.pool', {})).list.find(({ id }) => id === order.id);
    expect(pool).toMatchObject({ freeSeats: 2 });
    expect((await seen(door, 'zhouting', order)).contact).toBeUndefined();
    const before = (await busy())[0];
    expect(refusal(await join(order, 'xu'))).toBe('NOT_FOR_YOU');
    expect(refusal(await join({ ...order, version: 1 }, 'zhouting'))).toBe('STALE');
    const two = given(await join(order, 'zhouting', KEY)).order;
    given(await join(order, 'zhouting', KEY));
    expect(await eventsOf(order, 'join')).toHaveLength(1);
    expect(two).toMatchObject({ contact: { name: '王秀兰' }, team: { seats: 3, mine: true }, freeSeats: 1 });
    expect(two.doorCode).toBe((await seen(door, 'chen', order)).doorCode);
    expect(await told(door, 'chen', order)).toContain('joined');
    expect(refusal(await join(two, 'zhouting'))).toBe('IN_TEAM');
    expect(refusal(await join(two, 'chen'))).toBe('IN_TEAM');
    const three = given(await join(two, 'liu')).order;
    expect(refusal(await join(three, 'zhao'))).toBe('SEATS_FULL');
    const [kept, counted] = await busy();
    expect(kept).toEqual(counted);
    expect(kept).toEqual(before.map((one, n) => one + (n === 1 || n === 2 ? 1 : 0)));
  });

  test('two who sit down in the same moment on the last seat are one', async () => {
    const order = await led();
    const two = given(await join(order, 'zhouting')).order;
    const answers = await Promise.all([join(two, 'liu'), join(two, 'wulei')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const late of answers.filter(({ ok }) => !ok))
      expect(['STALE', 'SEATS_FULL', 'BUSY']).toContain(refusal(late));
    const [kept, counted] = await busy();
    expect(kept).toEqual(counted);
  });

  test('whoever has two in hand takes no seat', async () => {
    const order = await led();
    await carried(door, 'zhouting', 'he');
    await carried(door, 'zhouting', 'tian');
    expect(refusal(await join(order, 'zhouting'))).toBe('FULL_HANDS');
  });

  test('a seat given back is free again; an order given back frees everybody', async () => {
    const order = await led();
    const two = given(await join(order, 'zhouting')).order;
    expect(refusal(await door.as('chen')('order.leaveTeam', which(two)))).toBe('NOT_YOURS');
    given(await door.as('zhouting')('order.leaveTeam', which(two), KEY));
    given(await door.as('zhouting')('order.leaveTeam', which(two), KEY));
    expect(await eventsOf(order, 'leaveTeam')).toHaveLength(1);
    expect(await told(door, 'chen', order)).toContain('leftTeam');
    const left = await seen(door, 'chen', order);
    expect(left.freeSeats).toBe(2);
    const back = given(await join(left, 'liu')).order;
    given(await door.as('chen')('order.return', { ...which(back), reason: 'time' }));
    const [kept, counted] = await busy();
    expect(kept).toEqual(counted);
    expect(await told(door, 'liu', order)).toContain('backInPool');
  });
});

describe('a slip to a property manager', () => {
  async function slipped(): Promise<View> {
    const wish = { itemId: 'repair', words: '楼道灯不亮', wanted: { day: today, slot: 'evening' as const } };
    const placed = given(await door.as('wang')('order.place', wish)).order;
    return again(given(await door.as('limin')('order.publish', which(placed))).order);
  }
  async function again(order: View): Promise<View> {
    const { list } = given(await door.as('limin')('desk.slipTargets', { id: order.id }));
    const target = list.find(({ id }) => id === MA);
    expect(target).toMatchObject({ name: '马国强', role: 'propertyStaff' });
    const slip = { ...which(await seen(door, 'limin', order)), to: MA, role: 'propertyStaff' as const };
    return given(await door.as('limin')('order.slip', slip)).order;
  }

  test('he says no with a reason, or yes and sees the door; his signed paper ends it', async () => {
    const first = await slipped();
    const his = await seen(door, MA, first);
    expect(his).toMatchObject({ state: 'dispatched', slip: { number: `P${first.code}` } });
    expect(his.contact).toBeUndefined();
    expect(given(await door.as(MA)('offer.mine', {})).offers.map(({ id }) => id)).toContain(first.id);
    given(await door.as(MA)('order.refuse', { ...which(his), reason: 'other', words: '灯不归我们' }));
    expect((await seen(door, 'limin', first)).state).toBe('open');
    expect(refusal(await door.as(MA)('order.get', { id: first.id }))).toBe('NOT_FOUND');

    const order = given(await door.as(MA)('order.accept', which(await again(first)))).order;
    expect(order).toMatchObject({ state: 'claimed', contact: { name: '王秀兰' } });
    expect(order.doorCode).toMatch(/^\d{4}$/);
    const photo = await pictured(door, MA);
    const sign = (seenAt: View, picture = photo, key?: string) =>
      door.as(MA)('order.signOff', { ...which(seenAt), photo: picture }, key);
    expect(refusal(await sign(order))).toBe('NOT_NOW');
    const going = await started(order, MA);
    const done = { ...which(going), words: '换了灯泡' };
    const resolved = given(await door.as(MA)('order.resolve', done)).order;
    expect(resolved.acts).toContain('signOff');
    expect(refusal(await sign(resolved, await pictured(door, 'wang')))).toBe('BAD_INPUT');
    expect(refusal(await sign({ ...resolved, version: 1 }))).toBe('STALE');
    const closed = given(await sign(resolved, photo, KEY)).order;
    given(await sign(resolved, photo, KEY));
    expect(await eventsOf(first, 'signOff')).toHaveLength(1);
    expect(closed).toMatchObject({ state: 'closed', confirmation: 'confirmed', outcome: 'solved' });
    expect(closed.slip?.signedAt).toBe(Date.now());
  });

  test('without a slip there is nothing to sign', async () => {
    const going = await started(await claimed(door));
    const done = { ...which(going), words: '换好了' };
    const resolved = given(await door.as('chen')('order.resolve', done)).order;
    const signed = { ...which(resolved), photo: await pictured(door, 'chen') };
    expect(resolved.acts).not.toContain('signOff');
    expect(refusal(await door.as('chen')('order.signOff', signed))).toBe('NO_SLIP');
  });
});
