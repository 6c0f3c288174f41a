import { given, openDoor, refusal, type Door } from './door';
import { lamp, today, type View } from './orders';
import { layHelper, openidOf } from '../privacy/people';
import { aJpeg } from '../support/pictures';

const HOUR = 60;
const DAY = 24 * HOUR;
/** A key that is sent twice. */
const ONCE = '0c5a4a3e-3f5e-4f39-9b1c-6f1e2d3c4b5a';
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const which = ({ id, version }: View) => ({ id, version });

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const seen = async (who: string, { id }: Pick<View, 'id'>): Promise<View> =>
  given(await door.as(who)('order.get', { id })).order;

async function placed(input: object = {}): Promise<View> {
  return given(await door.as('wang')('order.place', { ...lamp, ...input })).order;
}
async function claimed(input: object = {}): Promise<View> {
  const before = await placed(input);
  const open =
    before.state === 'open'
      ? await seen('chen', before)
      : given(await door.as('limin')('order.publish', which(before))).order;
  return given(await door.as('chen')('order.claim', which(open))).order;
}
async function resolved(input: object = {}): Promise<View> {
  const started = given(await door.as('chen')('order.start', which(await claimed(input)))).order;
  const said = { ...which(started), words: '换好了，灯亮了。' };
  return given(await door.as('chen')('order.resolve', said)).order;
}
async function closed(input: object = {}): Promise<View> {
  return given(await door.as('wang')('order.confirm', which(await resolved(input)))).order;
}
async function photoBy(who: string, points = 'a street lamp'): Promise<string> {
  const bytes = aJpeg({ points });
  const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
  const { id, upload } = given(await door.as(who)('photo.begin', begun));
  const { method, headers } = upload;
  await fetch(upload.url, { method, headers, body: new Uint8Array(bytes) });
  given(await door.as(who)('photo.done', { id }));
  return id;
}

describe('order.reopen', () => {
  test('what was not done after all is asked again, never of who had it; the next office up answers', async () => {
    const order = await closed();
    expect(order.acts).toContain('reopen');
    const again = { ...which(order), words: '灯又不亮了' };
    const first = given(await door.as('wang')('order.reopen', again, ONCE)).order;
    expect(given(await door.as('wang')('order.reopen', again, ONCE)).order.version).toBe(first.version);
    expect(first).toMatchObject({
      ...{ state: 'open', reopened: { words: '灯又不亮了' }, escalation: { why: 'reopened' } },
      accountable: { role: 'branchSecretary' },
    });
    expect([first.outcome, first.rating, first.result]).toEqual([undefined, undefined, undefined]);
    await door.pass(2);
    expect(await door.find('offers', { orderId: order.id, personId: 'chen', state: 'waiting' })).toEqual([]);
    const late = await seen('chen', order);
    expect(late.acts).not.toContain('claim');
    expect(refusal(await door.as('chen')('order.claim', which(late)))).toBe('NOT_AGAIN');
    expect(refusal(await door.as('wang')('order.reopen', { ...which(late), words: '再来' }))).toBe('NOT_NOW');
  });

  test('nor does the desk send him, nor does who has it now hand it on to him', async () => {
    await layHelper('mender', '990001/01/01/', '990001/01/01/003/06/1/101/', Date.now());
    const mender = door.as(openidOf('mender'));
    const order = await closed();
    const open = given(await door.as('wang')('order.reopen', { ...which(order), words: '灯又不亮了' })).order;
    const offered = given(await door.as('limin')('desk.helpers', { id: order.id })).list.map(({ id }) => id);
    expect([offered.includes('mender'), offered.includes('chen')]).toEqual([true, false]);
    const send = async (to: string) => door.as('limin')('order.assign', { ...which(open), to });
    expect(refusal(await send('chen'))).toBe('NOT_HIM_AGAIN');
    const sent = given(await send('mender')).order;
    const taken = given(await mender('order.accept', which(sent))).order;
    const over = { ...which(taken), to: 'chen', words: '我要出门' };
    expect(refusal(await mender('order.handOver', over))).toBe('NOT_HIM_AGAIN');
    const { list } = given(await mender('order.successors', { id: order.id }));
    expect(list.map(({ id }) => id)).not.toContain('chen');
  });

  test('an old screen, unseemly words and a stranger are refused', async () => {
    const order = await closed();
    const say = (words: string, version = order.version) => ({ id: order.id, version, words });
    expect(refusal(await door.as('wang')('order.reopen', say('不亮', order.version - 1)))).toBe('STALE');
    expect(refusal(await door.as('wang')('order.reopen', say('违规测试')))).toBe('TEXT_REFUSED');
    expect(refusal(await door.as('chen')('order.reopen', say('不亮')))).toBe('NOT_YOURS');
    expect(refusal(await door.as('ding')('order.reopen', say('不亮')))).toBe('NOT_FOUND');
  });

  test('after seven days it stays closed', async () => {
    const order = await closed();
    await door.pass(7 * DAY + HOUR);
    const late = await seen('wang', order);
    expect(late.acts).not.toContain('reopen');
    const reply = await door.as('wang')('order.reopen', { ...which(late), words: '灯又不亮了' });
    expect(refusal(reply)).toBe('REOPEN_CLOSED');
  });

  test('what was taken back by mistake comes back', async () => {
    const taken = given(await door.as('wang')('order.withdraw', which(await placed()))).order;
    const back = await door.as('wang')('order.reopen', { ...which(taken), words: '刚才点错了，还要办' });
    expect(given(back).order).toMatchObject({ id: taken.id, state: 'open' });
  });
});

describe('order.noShow', () => {
  test('a quarter of an hour after the time agreed on; the absent one says his side', async () => {
    const order = await claimed();
    expect(order.doorCode).toMatch(/^\d{4}$/);
    expect((await seen('wang', order)).doorCode).toBe(order.doorCode);
    const nobody = { ...which(order), words: '等到八点半' };
    expect(refusal(await door.as('wang')('order.noShow', nobody))).toBe('TOO_EARLY');
    given(await door.as('chen')('order.contact', which(order)));
    await door.pass(3 * HOUR);
    const late = await seen('wang', order);
    expect(late.state).toBe('claimed');
    expect(late.acts).toContain('noShow');
    const said = { ...which(late), words: '等到八点半' };
    expect(refusal(await door.as('chen')('order.noShow', said))).toBe('NOT_YOURS');
    expect(refusal(await door.as('wang')('order.noShow', { ...said, words: '违规测试' }))).toBe(
      'TEXT_REFUSED',
    );
    const open = given(await door.as('wang')('order.noShow', said, ONCE)).order;
    expect(given(await door.as('wang')('order.noShow', said, ONCE)).order.version).toBe(open.version);
    expect(open).toMatchObject({
      state: 'open',
      noShow: { words: '等到八点半', absentee: { name: '陈志远' } },
    });
    expect(open.doorCode).toBeUndefined();
    expect(refusal(await door.as('wang')('order.noShow', which(open)))).toBe('NOT_NOW');
    expect(refusal(await door.as('wang')('order.noShow', which(order)))).toBe('STALE');

    const his = await seen('chen', order);
    const reply = { ...which(his), words: '敲过门，没人应' };
    const both = given(await door.as('chen')('order.replyNoShow', reply)).order;
    expect((await seen('wang', both)).noShow).toMatchObject({ reply: { words: '敲过门，没人应' } });
    expect(refusal(await door.as('chen')('order.replyNoShow', { ...which(both), words: '真的' }))).toBe(
      'REPLIED',
    );
    await door.pass(2);
    expect(await door.find('offers', { orderId: order.id, personId: 'chen', state: 'waiting' })).toEqual([]);
  });
});

describe('order.appoint', () => {
  test('either side puts another time, and the other is told', async () => {
    const order = await claimed();
    const later = { ...which(order), wanted: { day: '2026-11-21', slot: 'morning' as const } };
    const put = given(await door.as('wang')('order.appoint', later, ONCE)).order;
    expect(given(await door.as('wang')('order.appoint', later, ONCE)).order.version).toBe(put.version);
    expect(put.wanted).toMatchObject({ day: '2026-11-21' });
    expect(await door.find('messages', { subject: order.id, about: 'appointed' })).toMatchObject([
      { to: 'chen' },
    ]);
    const his = { ...which(put), wanted: { day: '2026-11-22', slot: 'any' as const } };
    expect(given(await door.as('chen')('order.appoint', his)).order.wanted.day).toBe('2026-11-22');
  });

  test('not into the past, not by others, not before a claim', async () => {
    const order = await claimed();
    const wanted = { day: '2026-11-21', slot: 'any' as const };
    const past = { ...which(order), wanted: { day: '2026-11-19', slot: 'any' as const } };
    expect(refusal(await door.as('wang')('order.appoint', past))).toBe('DAY_PAST');
    expect(refusal(await door.as('ding')('order.appoint', { ...which(order), wanted }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('order.appoint', { ...which(order), version: 1, wanted }))).toBe(
      'STALE',
    );
    const fresh = await placed({ words: '卫生间灯也不亮' });
    expect(refusal(await door.as('wang')('order.appoint', { ...which(fresh), wanted }))).toBe('NOT_NOW');
  });
});

describe('order.settle', () => {
  test('goods are paid by receipt, face to face; both tick, and the product moves no money', async () => {
    const order = await claimed({ itemId: 'errand', words: '两斤西红柿' });
    expect(order.purchase).toEqual({ ceiling: 20_000, receipt: [] });
    const started = given(await door.as('chen')('order.start', which(order))).order;
    expect(refusal(await door.as('wang')('order.settle', which(started)))).toBe('RECEIPT_MISSING');
    const photo = await photoBy('chen', 'a receipt');
    const slip = { ...which(started), amount: 4_250, photo };
    const paid = given(await door.as('chen')('order.receipt', slip)).order;
    expect(refusal(await door.as('wang')('order.settle', which(started)))).toBe('STALE');
    const mine = given(await door.as('wang')('order.settle', which(paid), ONCE)).order;
    expect(given(await door.as('wang')('order.settle', which(paid), ONCE)).order.version).toBe(mine.version);
    expect(mine.purchase).toMatchObject({ amount: 4_250, ownerSettledAt: Date.now() });
    expect(mine.purchase?.helperSettledAt).toBeUndefined();
    const both = given(await door.as('chen')('order.settle', which(mine))).order;
    expect(both.purchase).toMatchObject({ ownerSettledAt: Date.now(), helperSettledAt: Date.now() });
  });

  test('where nothing is bought there is nothing to settle', async () => {
    const order = await resolved();
    expect(order.acts).not.toContain('settle');
    expect(refusal(await door.as('wang')('order.settle', which(order)))).toBe('NOTHING_ASKED');
    const fresh = await placed({ words: '卫生间灯也不亮' });
    expect(refusal(await door.as('wang')('order.settle', which(fresh)))).toBe('NOT_NOW');
    expect(refusal(await door.as('ding')('order.settle', which(fresh)))).toBe('NOT_FOUND');
  });
});

describe('snaps', () => {
  const place = '990001/01/01/003/';
  const snap = async (over: object = {}, key?: string) =>
    door.as('wang')(
      'snap.place',
      { itemId: 'snap', place, words: '门口的路灯不亮', photos: [await photoBy('wang')], ...over },
      key,
    );

  test('a picture and a place; who lives there sees it and says that he saw the same, once', async () => {
    const order = given(await snap()).order;
    expect(order).toMatchObject({ state: 'submitted', seconds: 0, seconded: false });
    expect(order.placeName).toBeDefined();
    await wait(2500);
    const { list } = given(await door.as('zhang')('snap.similar', { place }));
    const [card] = list.filter(({ id }) => id === order.id);
    expect(card).toMatchObject({ seconds: 0, photos: [{ checked: true }], acts: ['second'] });
    expect(JSON.stringify(card)).not.toContain('王秀兰');
    const seconded = given(await door.as('zhang')('snap.second', which(order), ONCE)).order;
    expect(given(await door.as('zhang')('snap.second', which(order), ONCE)).order.seconds).toBe(1);
    expect(seconded).toMatchObject({ seconds: 1, seconded: true });
    expect(seconded.acts).not.toContain('second');
    expect(refusal(await door.as('zhang')('snap.second', which(seconded)))).toBe('SECONDED');
    expect(refusal(await door.as('wang')('snap.second', which(seconded)))).toBe('SECONDED');
    const two = given(await door.as('he')('snap.second', which(order))).order;
    expect(two.seconds).toBe(2);
    const published = given(await door.as('limin')('order.publish', which(await seen('limin', order)))).order;
    expect(await seen('zhang', published)).toMatchObject({
      state: 'open',
      relations: ['follower', 'neighbour'],
    });
  });

  test('nobody of another community: neither reporting, nor looking, nor seconding', async () => {
    const order = given(await snap()).order;
    const photos = [await photoBy('ding')];
    const there = await door.as('ding')('snap.place', { itemId: 'snap', place, photos });
    expect(refusal(there)).toBe('NOT_HERE');
    expect(refusal(await door.as('ding')('snap.similar', { place }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('ding')('snap.second', which(order)))).toBe('NOT_YOURS');
    expect(refusal(await door.as('ding')('order.get', { id: order.id }))).toBe('NOT_FOUND');
  });

  test("a door is no place for a snap, and a snap needs its own item and a picture of one's own", async () => {
    expect(refusal(await snap({ place: '990001/01/01/003/06/2/302/' }))).toBe('NOT_HERE');
    expect(refusal(await snap({ itemId: 'repair' }))).toBe('ITEM_GONE');
    expect(refusal(await door.as('wang')('order.place', { ...lamp, itemId: 'snap' }))).toBe('ITEM_GONE');
    expect(refusal(await snap({ photos: [await photoBy('he')] }))).toBe('BAD_INPUT');
    expect(refusal(await snap({ photos: [] }))).toBe('BAD_INPUT');
    expect(refusal(await snap({ words: '违规测试' }))).toBe('TEXT_REFUSED');
  });

  test('the same key places one, and too many at once are refused', async () => {
    const photos = [await photoBy('wang')];
    const first = given(await snap({ photos }, ONCE)).order;
    expect(given(await snap({ photos }, ONCE)).order.id).toBe(first.id);
    let last = await snap({ photos });
    for (let more = 0; last.ok && more < 10; more += 1) last = await snap({ photos });
    expect(refusal(last)).toBe('TOO_MANY_OPEN');
  });

  test('who goes there gets no door code: there is no door', async () => {
    const order = given(await snap()).order;
    const open = given(await door.as('limin')('order.publish', which(order))).order;
    const taken = given(await door.as('chen')('order.claim', which(open))).order;
    expect([taken.state, taken.doorCode, (await seen('wang', taken)).doorCode]).toEqual([
      ...['claimed', undefined, undefined],
    ]);
  });
});

describe('a referral', () => {
  const ask = { itemId: 'care', words: '想问问助餐怎么报名', wanted: { day: today, slot: 'any' as const } };

  test('closes at once and says where to go; somebody asks within a week', async () => {
    const order = given(await door.as('wang')('order.place', ask, ONCE)).order;
    expect(given(await door.as('wang')('order.place', ask, ONCE)).order.id).toBe(order.id);
    expect(order).toMatchObject({
      ...{ state: 'closed', outcome: 'explained' },
      rejection: { goTo: '县养老服务中心 07176655120' },
    });
    expect(order.trail.map(({ kind }) => kind)).toEqual(['place', 'refer']);
    expect(order.followUp).toBeUndefined();
    const events = await door.find('events', { orderId: order.id });
    expect(events.map(({ act }) => act).sort()).toEqual(['place', 'refer']);
    expect((await seen('limin', order)).followUp).toMatchObject({
      ...{ why: 'referral', until: Date.now() + 7 * DAY * 60_000 },
    });
  });

  test('takes none of the places of orders under way', async () => {
    for (let asked = 0; asked < 8; asked += 1) given(await door.as('wang')('order.place', ask));
    given(await door.as('wang')('order.place', lamp));
  });
});
