import { DAY, dayOf } from '@core/domain/calendar/time';
import { offerId } from '../../cloudfunctions/kit/recordStep';
import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, today, type View } from './orders';
import { carried, errand, inHand, pictured, seen, told, which } from './serving';

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
const eventsOf = async ({ id }: View, act: string) => door.find('events', { orderId: id, act });
const started = async (order: View) => given(await door.as('chen')('order.start', which(order))).order;

describe('handing over', () => {
  const ask = (order: View, to = 'zhouting', words = '临时加班', key?: string) =>
    door.as('chen')('order.handOver', { ...which(order), to, words }, key);

  test('nothing changes before the other says yes; then the door is his, with another code', async () => {
    const order = await carried(door);
    const { list } = given(await door.as('chen')('order.successors', { id: order.id, search: '周婷' }));
    expect(list).toMatchObject([{ id: 'zhouting', name: '周婷', kind: 'member' }]);
    const asked = given(await ask(order)).order;
    expect(asked).toMatchObject({
      state: 'claimed',
      handOver: { to: { name: '周婷' } },
    });

    const hers = await seen(door, 'zhouting', order);
    expect(hers).toMatchObject({ handOver: { words: '临时加班' }, helper: { name: '陈志远' } });
    expect([hers.contact, hers.doorCode]).toEqual([undefined, undefined]);
    const waits = given(await door.as('zhouting')('offer.mine', {})).offers.find(({ id }) => id === order.id);
    expect(waits?.acts).toEqual(expect.arrayContaining(['takeHandOver', 'refuseHandOver']));

    const taken = given(await door.as('zhouting')('order.takeHandOver', which(asked))).order;
    expect(taken).toMatchObject({ state: 'claimed', contact: { name: '王秀兰' } });
    expect(taken.handOver).toBeUndefined();
    expect(refusal(await door.as('chen')('order.get', { id: order.id }))).toBe('NOT_FOUND');
    expect(await told(door, 'wang', order)).toContain('handedOver');
    expect(await told(door, 'chen', order)).toContain('handedOver');
    expect(await inHand(door, 'chen', 'zhouting')).toEqual([
      [0, 1],
      [0, 1],
    ]);

    const back = given(await door.as('zhouting')('order.handOver', { ...which(taken), to: 'chen' })).order;
    const again = given(await door.as('chen')('order.takeHandOver', which(back))).order;
    const codes = [order, taken, again].map(({ doorCode }) => doorCode);
    for (const code of codes) expect(code).toMatch(/^\d{4}$/);
    // Each is drawn anew: that all three are the same happens once in a hundred million.
    expect(new Set(codes).size).toBeGreaterThan(1);
  });

  test('who was asked once, took it and gave it on, reads it no more', async () => {
    const placed = given(await door.as('wang')('order.place', errand)).order;
    await door.pass(10);
    const [asked] = await door.find('offers', { orderId: placed.id });
    if (!asked) throw new Error('nobody was asked');
    await put('offers', { ...asked, _id: offerId(placed.id, 'chen'), personId: 'chen' });
    const open = await seen(door, 'chen', placed);
    const order = given(await door.as('chen')('order.claim', which(open))).order;
    const waiting = given(await ask(order)).order;
    expect(await seen(door, 'chen', order)).toMatchObject({ contact: { name: '王秀兰' } });
    given(await door.as('zhouting')('order.takeHandOver', which(waiting)));
    expect(refusal(await door.as('chen')('order.get', { id: order.id }))).toBe('NOT_FOUND');
  });

  test('who is asked says no, or who asked takes it back: it stays where it is', async () => {
    const order = await carried(door);
    const asked = given(await ask(order)).order;
    given(await door.as('zhouting')('order.refuseHandOver', which(asked)));
    const still = await seen(door, 'chen', order);
    expect(still).toMatchObject({ state: 'claimed', contact: { name: '王秀兰' } });
    expect(still.handOver).toBeUndefined();
    expect(await told(door, 'chen', order)).toContain('handOverRefused');
    const twice = given(await ask(still)).order;
    given(await door.as('chen')('order.refuseHandOver', which(twice)));
    expect(refusal(await door.as('zhouting')('order.takeHandOver', which(twice)))).toBe('NOT_FOUND');
  });

  test('whoever cannot take it is not asked, and words are looked at', async () => {
    const order = await carried(door);
    expect(refusal(await ask(order, 'wang'))).toBe('NOT_FOR_YOU');
    expect(refusal(await ask(order, 'feng'))).toBe('NOT_FOR_YOU');
    expect(refusal(await ask(order, 'zhouting', BAD))).toBe('TEXT_REFUSED');
    expect(refusal(await ask({ ...order, version: order.version - 1 }))).toBe('STALE');
    expect(refusal(await door.as('chen')('order.refuseHandOver', which(order)))).toBe('NOTHING_ASKED');
    expect(refusal(await door.as('chen')('order.takeHandOver', which(order)))).toBe('NOT_YOURS');
    await carried(door, 'zhouting', 'he');
    const second = await carried(door, 'zhouting', 'tian');
    expect(refusal(await ask(order))).toBe('FULL_HANDS');
    given(await door.as('zhouting')('order.return', { ...which(second), reason: 'time' }));
    const asked = given(await ask(order)).order;
    expect(refusal(await door.as('zhouting')('order.handOver', { ...which(asked), to: 'xu' }))).toBe(
      'NOT_YOURS',
    );
    await carried(door, 'zhouting', 'tian');
    expect(refusal(await door.as('zhouting')('order.takeHandOver', which(asked)))).toBe('FULL_HANDS');
    const [helper] = await door.find('helpers', { _id: 'zhouting' });
    if (helper) await put('helpers', { ...helper, community: '990001/01/02/' });
    expect(refusal(await door.as('zhouting')('order.takeHandOver', which(asked)))).toBe('NOT_FOR_YOU');
  });

  test('the same question sent twice is asked once; on the way nothing is handed over', async () => {
    const order = await carried(door);
    expect(given(await ask(order, 'zhouting', '', KEY)).order.version).toBe(order.version + 1);
    given(await ask(order, 'zhouting', '', KEY));
    expect(await eventsOf(order, 'handOver')).toHaveLength(1);
    const going = await started(await seen(door, 'chen', order));
    expect(going.handOver).toBeUndefined();
    expect(refusal(await ask(going))).toBe('NOT_NOW');
  });
});

describe('another time, and putting off', () => {
  const tomorrow = dayOf(Date.parse(`${today}T12:00:00+08:00`) + DAY);

  test('the time is changed once, and the household is told', async () => {
    const order = await claimed(door);
    const wanted = { day: tomorrow, slot: 'morning' as const };
    const appoint = (day = tomorrow, version = order.version, key?: string) =>
      door.as('chen')('order.appoint', { id: order.id, version, wanted: { ...wanted, day } }, key);
    expect(refusal(await appoint('2026-11-19'))).toBe('DAY_PAST');
    expect(given(await appoint(tomorrow, order.version, KEY)).order.wanted.day).toBe(tomorrow);
    given(await appoint(tomorrow, order.version, KEY));
    expect(await eventsOf(order, 'appoint')).toHaveLength(1);
    expect(await told(door, 'wang', order)).toContain('appointed');
    expect(refusal(await appoint())).toBe('STALE');
    const going = await started(await seen(door, 'chen', order));
    expect(refusal(await appoint(tomorrow, going.version))).toBe('NOT_NOW');
  });

  test('who has it puts it off until a day ahead and goes on before', async () => {
    const order = await claimed(door);
    const suspend = (until: string, words = '', key?: string) =>
      door.as('chen')('order.suspend', { ...which(order), reason: 'material', words, until }, key);
    expect(refusal(await suspend(today))).toBe('BAD_DATE');
    expect(refusal(await suspend('2026-12-21'))).toBe('BAD_DATE');
    expect(refusal(await suspend(tomorrow, BAD))).toBe('TEXT_REFUSED');
    expect(refusal(await door.as('chen')('order.resume', which(order)))).toBe('NOT_NOW');
    const put = given(await suspend(tomorrow, '等灯管', KEY)).order;
    expect(put).toMatchObject({
      state: 'suspended',
      suspension: { reason: 'material', words: '等灯管' },
      contact: { name: '王秀兰' },
    });
    given(await suspend(tomorrow, '等灯管', KEY));
    expect(await eventsOf(order, 'suspend')).toHaveLength(1);
    expect((await seen(door, 'wang', order)).suspension).toMatchObject({ words: '等灯管' });
    expect(refusal(await suspend(tomorrow))).toBe('STALE');
    const gone = given(await door.as('chen')('order.resume', which(put))).order;
    expect(gone).toMatchObject({ state: 'claimed' });
    expect(await told(door, 'wang', order)).toEqual(expect.arrayContaining(['suspended', 'resumed']));
    expect(
      refusal(
        await door.as('zhouting')('order.suspend', { ...which(gone), reason: 'away', until: tomorrow }),
      ),
    ).toBe('NOT_FOUND');
  });
});

describe('goods', () => {
  test('a receipt under the ceiling, two ticks, and then it is done', async () => {
    const order = await carried(door);
    const mine = await pictured(door, 'chen');
    const receipt = (seenAt: View, amount: number, photo = mine, key?: string) =>
      door.as('chen')('order.receipt', { ...which(seenAt), amount, photo }, key);
    expect(refusal(await receipt(order, 20_001))).toBe('OVER_CEILING');
    expect(refusal(await receipt(order, 0))).toBe('BAD_INPUT');
    expect(refusal(await receipt(order, 3_650, await pictured(door, 'wang')))).toBe('BAD_INPUT');
    const going = await started(order);
    expect(refusal(await door.as('chen')('order.settle', which(going)))).toBe('RECEIPT_MISSING');
    const done = { ...which(going), words: '买好了' };
    expect(refusal(await door.as('chen')('order.resolve', done))).toBe('RECEIPT_MISSING');
    const bought = given(await receipt(going, 3_650, mine, KEY)).order;
    given(await receipt(going, 3_650, mine, KEY));
    expect(await eventsOf(order, 'receipt')).toHaveLength(1);
    expect(bought.purchase).toMatchObject({ ceiling: 20_000, amount: 3_650, receipt: [{ id: mine }] });
    const ticked = given(await door.as('chen')('order.settle', which(bought))).order;
    expect(ticked.purchase).toMatchObject({ helperSettledAt: Date.now() });
    const both = given(await door.as('wang')('order.settle', which(ticked))).order;
    expect(both.purchase).toMatchObject({ helperSettledAt: Date.now(), ownerSettledAt: Date.now() });
    const said = { ...which(both), words: '买好了' };
    expect(given(await door.as('chen')('order.resolve', said)).order.state).toBe('resolved');
    expect(refusal(await receipt(both, 3_000))).toBe('STALE');
  });

  test('where nothing is bought there is nothing to settle; nobody answered, and it is said so', async () => {
    const order = await claimed(door);
    const photo = await pictured(door, 'chen');
    const receipt = { ...which(order), amount: 100, photo };
    expect(refusal(await door.as('chen')('order.receipt', receipt))).toBe('NOTHING_ASKED');
    expect(refusal(await door.as('chen')('order.settle', which(order)))).toBe('NOT_NOW');
    const going = await started(order);
    expect(refusal(await door.as('chen')('order.settle', which(going)))).toBe('NOTHING_ASKED');
    const nobody = { ...which(going), words: '打了三次没人接', outcome: 'unreachable' as const };
    expect(given(await door.as('chen')('order.resolve', nobody)).order.outcome).toBe('unreachable');
  });
});

test('a project is planned, done step by step, and what is done stays done', async () => {
  const order = await carried(door, 'chen', 'wang');
  const plan = (seenAt: View, ...milestones: string[]) =>
    door.as('chen')('order.plan', { ...which(seenAt), milestones });
  const reach = (seenAt: View, milestone: number, key?: string) =>
    door.as('chen')('order.reach', { ...which(seenAt), milestone }, key);
  expect(refusal(await plan(order))).toBe('BAD_INPUT');
  expect(refusal(await plan(order, BAD))).toBe('TEXT_REFUSED');
  const planned = given(await plan(order, '先看', '再买')).order;
  expect(refusal(await reach(planned, 0))).toBe('NOT_NOW');
  const going = await started(planned);
  const first = given(await reach(going, 0, KEY)).order;
  given(await reach(going, 0, KEY));
  expect(await eventsOf(order, 'reach')).toHaveLength(1);
  expect(refusal(await reach(first, 0))).toBe('NOTHING_ASKED');
  expect(refusal(await reach(first, 7))).toBe('NOTHING_ASKED');
  const photo = await pictured(door, 'chen');
  const bought = given(await door.as('chen')('order.receipt', { ...which(first), amount: 800, photo })).order;
  const resolve = { ...which(bought), words: '办好了' };
  expect(refusal(await door.as('chen')('order.resolve', resolve))).toBe('MILESTONES_OPEN');
  const again = given(await plan(bought, '先看', '再送')).order;
  expect(again.milestones).toMatchObject([{ title: '先看', reachedAt: Date.now() }, { title: '再送' }]);
  expect((await seen(door, 'wang', order)).milestones).toHaveLength(2);
  const partly = { ...which(again), words: '办了一半', outcome: 'partly' as const };
  expect(given(await door.as('chen')('order.resolve', partly)).order.outcome).toBe('partly');
  expect(refusal(await plan(again, '再看'))).toBe('STALE');
});

describe('a word to what was said of one', () => {
  test('who is said not to have come says his side, once and within a week', async () => {
    const order = given(await door.as('chen')('order.contact', which(await claimed(door)))).order;
    await door.pass(200);
    const missed = given(
      await door.as('wang')('order.noShow', { ...which(await seen(door, 'wang', order)), words: '没等到' }),
    ).order;
    expect(missed.state).toBe('open');
    const say = (words: string, who = 'chen', key?: string) =>
      door.as(who)('order.replyNoShow', { ...which(missed), words }, key);
    expect((await seen(door, 'chen', order)).noShow).toMatchObject({ words: '没等到' });
    expect(refusal(await say('', 'chen'))).toBe('BAD_INPUT');
    expect(refusal(await say(BAD))).toBe('TEXT_REFUSED');
    expect(refusal(await say('不是我', 'zhouting'))).toBe('NOT_FOUND');
    const reply = { words: '堵车，到的时候没人应门', at: Date.now() };
    expect(given(await say(reply.words, 'chen', KEY)).order.noShow).toMatchObject({ reply });
    given(await say(reply.words, 'chen', KEY));
    expect(await eventsOf(order, 'replyNoShow')).toHaveLength(1);
    expect(await seen(door, 'wang', order)).toMatchObject({ noShow: { reply } });
    const now = await seen(door, 'chen', order);
    const more = { ...which(now), words: '再说一句' };
    expect(refusal(await door.as('chen')('order.replyNoShow', more))).toBe('REPLIED');
  });

  test('who served answers the neighbour once, and nobody else does', async () => {
    const going = await started(await claimed(door));
    const done = { ...which(going), words: '换好了' };
    const said = given(await door.as('chen')('order.resolve', done)).order;
    const closed = given(await door.as('wang')('order.confirm', which(said))).order;
    const reply = (seenAt: View, words = '不客气', who = 'chen', key?: string) =>
      door.as(who)('order.replyRating', { ...which(seenAt), words }, key);
    expect(refusal(await reply(closed))).toBe('NOTHING_ASKED');
    const rate = { ...which(closed), stars: 5 as const, words: '谢谢小陈' };
    const rated = given(await door.as('wang')('order.rate', rate)).order;
    expect(refusal(await reply(rated, BAD))).toBe('TEXT_REFUSED');
    expect(refusal(await reply(rated, '我来说', 'zhouting'))).toBe('NOT_FOUND');
    expect(refusal(await reply(closed))).toBe('STALE');
    const answered = given(await reply(rated, '不客气', 'chen', KEY)).order;
    given(await reply(rated, '不客气', 'chen', KEY));
    expect(answered.rating).toMatchObject({ reply: { words: '不客气' } });
    expect(await eventsOf(rated, 'replyRating')).toHaveLength(1);
    expect(await told(door, 'wang', rated)).toContain('ratingReplied');
    expect(refusal(await reply(answered, '再谢'))).toBe('REPLIED');
  });
});

test('an errand that nobody has is no one else to hand over', async () => {
  const placed = given(await door.as('wang')('order.place', errand)).order;
  expect(refusal(await door.as('chen')('order.successors', { id: placed.id }))).toBe('NOT_FOUND');
});
