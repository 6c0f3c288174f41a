import { randomUUID } from 'node:crypto';
import type { Action, Input } from '@core/contract';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { given, openDoor, refusal, type Door } from './door';
import { lamp } from './orders';
import { chair, delivered, onWall, submitted, type WishView } from './wish';

const DAY = 24 * 60;

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const seen = ({ id, version }: WishView) => ({ id, version });
const get = async (who: string, id: string) => given(await door.as(who)('wish.get', { id })).wish;
const told = async (id: string) =>
  (await door.find('messages', { subject: id })).map(({ to, about }) => `${about} ${to}`).sort();
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};

describe('saying a wish', () => {
  test('it is verified, put up, taken on, brought, confirmed and thanked for; each act once however often it is sent', async () => {
    const { wish } = await twice('wang', 'wish.submit', chair);
    expect(wish).toMatchObject({ state: 'submitted', accountable: { name: '李敏' }, acts: ['withdraw'] });
    expect(await told(wish.id)).toEqual(['wishToVerify limin']);
    expect(given(await door.as('limin')('wish.desk', {})).list.map(({ id }) => id)).toEqual([wish.id]);
    const verified = await twice('limin', 'wish.verify', { ...seen(wish), how: 'visit' });
    const { wish: shown } = await twice('limin', 'wish.publish', seen(verified.wish));
    expect(shown).toMatchObject({ state: 'published', due: { step: 'offerUnits' } });
    const { wish: taken } = await twice('chen', 'wish.claim', { id: wish.id });
    expect(taken).toMatchObject({ state: 'claimed', accountable: { name: '陈志远' } });
    expect(taken.contact).toMatchObject({ name: '王秀兰', phone: '13812342046' });
    const { wish: spoken } = await twice('chen', 'wish.contact', seen(taken));
    const words = '椅子送到了';
    const { wish: brought } = await twice('chen', 'wish.deliver', { ...seen(spoken), words });
    expect(brought.state).toBe('delivered');
    const { wish: confirmed } = await twice('wang', 'wish.confirm', seen(brought));
    const { wish: thanked } = await twice('wang', 'wish.thank', {
      ...seen(confirmed),
      words: '谢谢小陈',
      story: true,
    });
    expect(thanked).toMatchObject({ thanks: { words: '谢谢小陈' }, story: { given: true } });
    await door.pass(8 * DAY);
    expect(await get('wang', wish.id)).toMatchObject({ state: 'closed', outcome: 'fulfilled' });
    expect(await door.find('consents', { what: 'story', about: wish.id })).toHaveLength(1);
    expect(await door.find('wishEvents', { wishId: wish.id })).toHaveLength(9);
    expect(await told(wish.id)).toContain('wishThanked chen');
  });

  test('no links, accounts, codes or money; the words that are meant are named', async () => {
    const say = (more: object) => door.as('wang')('wish.submit', { ...chair, ...more });
    const answer = await say({ words: '发个红包就行' });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'WISH_WORDS', fields: ['红包'] } });
    expect(refusal(await say({ title: '见 m.tb.cn/h.abc' }))).toBe('WISH_WORDS');
    expect(refusal(await say({ parts: [{ title: '微信号 abc12345', count: 1 }] }))).toBe('WISH_WORDS');
    expect(refusal(await say({ words: '违规测试' }))).toBe('TEXT_REFUSED');
    const ceiling = await say({ worth: 301 });
    expect(ceiling).toMatchObject({ ok: false, refusal: { code: 'TOO_DEAR', fields: ['300'] } });
    expect(await door.find('wishes', { residentId: 'wang' })).toEqual([]);
  });

  test('two at a time, also when both are sent at once', async () => {
    await submitted(door);
    const answers = await Promise.all([1, 2, 3].map(() => door.as('wang')('wish.submit', chair)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusal(await door.as('wang')('wish.submit', chair))).toBe('TOO_MANY_WISHES');
    expect(await door.find('wishes', { residentId: 'wang', live: true })).toHaveLength(2);
    const [first] = given(await door.as('wang')('wish.mine', { which: 'said' })).list;
    if (!first) throw new Error('no wish of hers');
    given(await door.as('wang')('wish.withdraw', { id: first.id, version: first.version }));
    expect(refusal(await door.as('wang')('wish.withdraw', { id: first.id, version: first.version }))).toBe(
      'STALE',
    );
    await submitted(door);
  });

  test('staff and leaders say it for a neighbour of their place, and how he agreed is kept', async () => {
    const home = '990001/01/01/004/07/1/101/';
    const proxy = { household: home, name: '刘奶奶', phone: '13800009999', consent: 'faceToFace' } as const;
    const { wish } = given(await door.as('shen')('wish.submit', { ...chair, proxy }));
    expect(wish).toMatchObject({ proxy: { consent: 'faceToFace' }, contact: { name: '刘奶奶' } });
    expect(await door.find('consents', { about: wish.id, what: 'care', how: 'faceToFace' })).toHaveLength(1);
    expect(refusal(await door.as('denghong')('wish.submit', { ...chair, proxy }))).toBe('NOT_PROXY');
    expect(refusal(await door.as('wang')('wish.submit', { ...chair, proxy }))).toBe('NOT_PROXY');
    expect(given(await door.as('shen')('wish.mine', { which: 'placed' })).list).toHaveLength(1);
    expect(given(await door.as('shen')('wish.desk', {})).list).toHaveLength(1);
    given(await door.as('shen')('wish.verify', { ...seen(wish), how: 'known' }));
    expect(refusal(await door.as('limin')('wish.decline', { ...seen(wish), reason: '晚了' }))).toBe('STALE');
  });

  test('children and the sick are spoken for by a recorded guardian alone', async () => {
    expect(refusal(await door.as('wang')('wish.submit', { ...chair, wisher: 'child' }))).toBe(
      'GUARDIAN_NEEDED',
    );
    const household = '990001/01/01/003/06/2/501/';
    const consent = { how: 'faceToFace', day: '2026-11-20' } as const;
    const { ward } = given(await door.as('limin')('ward.make', { name: '孟小雨', household, consent }));
    const proxy = { household, name: '孟小雨', ward: ward.id, consent: 'faceToFace' } as const;
    const wished = { ...chair, wisher: 'child', proxy } as const;
    expect(refusal(await door.as('limin')('wish.submit', wished))).toBe('GUARDIAN_NEEDED');
    const { code } = given(await door.as('tian')('family.invite', { purpose: 'guard' }));
    const recorded = { ward: ward.id, code, basis: 'parent', until: '2026-12-31' } as const;
    given(await door.as('limin')('guardian.record', recorded));
    const { wish } = given(await door.as('tian')('wish.submit', wished));
    expect(wish).toMatchObject({ proxy: { consent: 'guardian' } });
    expect(wish.name).toMatch(/小朋友$/);
    expect(refusal(await door.as('he')('wish.submit', wished))).toBe('NOT_PROXY');
  });

  test('staff decline with a reason and where to go; nobody else does', async () => {
    const wish = await submitted(door);
    expect(refusal(await door.as('chen')('wish.decline', { ...seen(wish), reason: '不行' }))).toBe(
      'NOT_FOUND',
    );
    expect(refusal(await door.as('limin')('wish.publish', seen(wish)))).toBe('NOT_NOW');
    const declined = { ...seen(wish), reason: '民政有这项补助', goTo: '县民政局一楼' };
    given(await door.as('limin')('wish.decline', declined));
    expect(await get('wang', wish.id)).toMatchObject({
      state: 'declined',
      declined: { reason: declined.reason },
    });
    expect(await told(wish.id)).toContain('wishDeclined wang');
    expect(refusal(await door.as('chen')('wish.get', { id: wish.id }))).toBe('NOT_FOUND');
  });
});

describe('the wall', () => {
  test('it shows a pseudonym and the grid, by shelf and filter, and never whose it is', async () => {
    const wish = await onWall(door, { season: 'chongyang' });
    for (const filter of [undefined, 'near', 'elders', 'chongyang'] as const) {
      const { list } = given(
        await door.as('chen')('wish.wall', { shelf: 'waiting', ...(filter && { filter }) }),
      );
      expect([filter, list.map(({ id }) => id)]).toEqual([filter, [wish.id]]);
    }
    expect(given(await door.as('chen')('wish.wall', { shelf: 'waiting', filter: 'children' })).list).toEqual(
      [],
    );
    const { list, counts } = given(await door.as('he')('wish.wall', { shelf: 'waiting' }));
    expect(counts).toEqual({ waiting: 1, running: 0, done: 0 });
    expect(list[0]).toMatchObject({ near: 'grid', gridName: expect.stringContaining('网格') as string });
    expect(list[0]?.name).toMatch(/奶奶$/);
    const shown = JSON.stringify([list, await get('he', wish.id), await get('xu', wish.id)]);
    for (const text of ['王秀兰', '13812342046', '302', 'wang']) expect(shown).not.toContain(text);
    expect(given(await door.as('ding')('wish.wall', { shelf: 'waiting' })).list).toEqual([]);
  });

  test('staff say it in other words where its own tell too much; a name is never on the wall', async () => {
    const wish = await submitted(door, { words: '我是王秀兰，洗澡怕滑。' });
    const verified = given(await door.as('limin')('wish.verify', { ...seen(wish), how: 'phone' })).wish;
    expect(verified.wall?.words).not.toContain('王秀兰');
    given(await door.as('limin')('wish.publish', { ...seen(verified), title: '一把洗澡椅' }));
    const face = await get('he', wish.id);
    expect(face.title).toBe('一把洗澡椅');
    expect(face.words).not.toContain('王秀兰');
    expect((await get('wang', wish.id)).words).toContain('王秀兰');
  });

  test('who opens name and door is written down for the owner to read', async () => {
    const { id } = await onWall(door);
    const { code } = given(await door.as('chen')('wish.claim', { id })).wish;
    const all = given(await door.as('wang')('looks.mine', {})).list;
    const looks = all.filter(({ orderCode }) => orderCode === code);
    expect(looks.map(({ who }) => who.role).sort()).toEqual(['communityStaff', 'member']);
  });
});

describe('taking it on', () => {
  test('of many who claim at once one gets it, and nobody may fulfil his own', async () => {
    const { id } = await onWall(door);
    const helpers = ['chen', 'zhao', 'liu', 'zhouting', 'wulei', 'xu'];
    const answers = await Promise.all(helpers.map((who) => door.as(who)('wish.claim', { id })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.refusal.code])))).toEqual(new Set(['TAKEN']));
    expect(refusal(await door.as('feng')('wish.claim', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('he')('wish.claim', { id }))).toBe('NOT_FOUND');
  });

  test('parts are taken on by several, and by a unit; contact comes when all are', async () => {
    const parts = [
      { title: '洗澡椅', count: 1 },
      { title: '扶手', count: 2 },
    ];
    const { id } = await onWall(door, { parts });
    const first = given(await door.as('chen')('wish.pledge', { id, takes: [0, 1] })).wish;
    expect(first).toMatchObject({ state: 'coClaiming', parts: [{ left: 1 }, { left: 1 }] });
    expect(first.contact).toBeUndefined();
    expect(refusal(await door.as('chen')('wish.contact', seen(first)))).toBe('NOT_FULL');
    expect(refusal(await door.as('zhao')('wish.claim', { id }))).toBe('TAKEN');
    expect(refusal(await door.as('zhao')('wish.pledge', { id, takes: [0, 2] }))).toBe('PART_TAKEN');
    expect(refusal(await door.as('zhao')('wish.pledge', { id, takes: [0, 0] }))).toBe('BAD_INPUT');
    expect(refusal(await door.as('chen')('wish.pledge', { id, takes: [1, 0], asUnit: true }))).toBe(
      'NOT_YOURS',
    );
    given(await door.as('huangying')('wish.pledge', { id, takes: [1, 0], asUnit: true }));
    expect((await get('he', id)).pledges).toMatchObject([
      { mine: false },
      { unit: expect.any(String) as string },
    ]);
    given(await door.as('zhao')('wish.pledge', { id, takes: [0, 1] }));
    const full = await get('zhao', id);
    expect(full.contact).toMatchObject({ name: '王秀兰' });
    expect(full.accountable).toMatchObject({ name: '陈志远' });
    expect(refusal(await door.as('liu')('wish.pledge', { id, takes: [0, 1] }))).toBe('PART_TAKEN');
    expect(await told(id)).toContain('wishTaken wang');
    given(await door.as('zhao')('wish.contact', seen(full)));
    given(await door.as('zhao')('wish.unpledge', { id }));
    expect(await get('chen', id)).toMatchObject({ state: 'coClaiming' });
    expect((await get('chen', id)).contact).toBeUndefined();
    expect(refusal(await door.as('zhao')('wish.unpledge', { id }))).toBe('NOT_FOUND');
  });

  test('who does not get in touch within 48 hours has it no longer, and neither has who gives it back', async () => {
    const { id } = await onWall(door);
    const taken = given(await door.as('chen')('wish.claim', { id })).wish;
    given(await door.as('chen')('wish.release', { ...seen(taken), words: '临时出差' }));
    expect(await get('wang', id)).toMatchObject({ state: 'published', released: { words: '临时出差' } });
    expect((await get('chen', id)).contact).toBeUndefined();
    given(await door.as('zhao')('wish.claim', { id }));
    await door.pass(2 * DAY + 1);
    expect(await get('wang', id)).toMatchObject({ state: 'published' });
    expect(await told(id)).toContain('wishGone zhao');
  });

  test('after 14 days whoever has it is warned, after 21 it is released', async () => {
    const { id } = await onWall(door);
    const taken = given(await door.as('chen')('wish.claim', { id })).wish;
    given(await door.as('chen')('wish.contact', seen(taken)));
    await door.pass(14 * DAY + 1);
    expect(await told(id)).toContain('wishWarned chen');
    await door.pass(7 * DAY);
    expect((await get('wang', id)).state).toBe('published');
  });
});

describe('the end of it', () => {
  test('the owner has the first word; after 72 hours staff ring, and write down what he said', async () => {
    const wish = await delivered(door);
    expect(refusal(await door.as('limin')('wish.confirm', seen(wish)))).toBe('OWNER_FIRST');
    expect(refusal(await door.as('limin')('wish.leaveOff', { ...seen(wish), words: '没人接' }))).toBe(
      'OWNER_FIRST',
    );
    expect(refusal(await door.as('chen')('wish.confirm', seen(wish)))).toBe('NOT_YOURS');
    await door.pass(3 * DAY + 1);
    const rung = await get('limin', wish.id);
    expect(rung).toMatchObject({ toCall: true, accountable: { name: '李敏' } });
    expect(await told(wish.id)).toContain('wishToCall limin');
    given(await door.as('limin')('wish.confirm', seen(rung)));
    expect(await told(wish.id)).toContain('wishConfirmed chen');
  });

  test('what was not right goes on, with a word of staff, or is left off', async () => {
    const wish = await delivered(door);
    expect(refusal(await door.as('wang')('wish.dispute', { ...seen(wish), words: '给我转账吧' }))).toBe(
      'WISH_WORDS',
    );
    const disputed = given(
      await door.as('wang')('wish.dispute', { ...seen(wish), words: '椅子太高了' }),
    ).wish;
    expect(await told(wish.id)).toEqual(expect.arrayContaining(['wishDisputed chen', 'wishDisputed limin']));
    expect(refusal(await door.as('wang')('wish.mend', { ...seen(disputed), words: '换' }))).toBe('NOT_FOUND');
    const mended = given(
      await door.as('limin')('wish.mend', { ...seen(disputed), words: '换一把矮的' }),
    ).wish;
    expect(mended).toMatchObject({ state: 'inProgress', decision: { words: '换一把矮的' } });
    const words = '换好了';
    const again = given(await door.as('chen')('wish.deliver', { ...seen(mended), words })).wish;
    const still = given(await door.as('wang')('wish.dispute', { ...seen(again), words: '还是不合适' })).wish;
    given(await door.as('limin')('wish.leaveOff', { ...seen(still), words: '双方说好不换了' }));
    expect(await get('wang', wish.id)).toMatchObject({ state: 'closed', outcome: 'unconfirmed' });
    expect(
      refusal(
        await door.as('wang')('wish.thank', {
          ...seen(await get('wang', wish.id)),
          words: '谢',
          story: true,
        }),
      ),
    ).toBe('NOT_NOW');
  });

  test('thanks are read by others only while the owner lets them', async () => {
    const wish = await delivered(door);
    const confirmed = given(await door.as('wang')('wish.confirm', seen(wish))).wish;
    const thanks = { ...seen(confirmed), words: '谢谢小陈', story: false };
    const quiet = given(await door.as('wang')('wish.thank', thanks)).wish;
    expect((await get('he', wish.id)).thanks).toBeUndefined();
    expect((await get('he', wish.id)).delivery).toBeUndefined();
    const open = given(await door.as('wang')('wish.tell', { ...seen(quiet), given: true })).wish;
    expect((await get('he', wish.id)).thanks).toMatchObject({ words: '谢谢小陈' });
    given(await door.as('wang')('wish.tell', { ...seen(open), given: false }));
    expect((await get('he', wish.id)).thanks).toBeUndefined();
    expect((await get('chen', wish.id)).thanks).toMatchObject({ words: '谢谢小陈' });
    expect(refusal(await door.as('he')('wish.tell', { ...seen(open), given: true }))).toBe('NOT_FOUND');
  });
});

describe('who leaves', () => {
  test('does so once his wish has ended, and it says no longer whose it was', async () => {
    const { wish } = given(await door.as('ding')('wish.submit', { ...chair, words: '记号：窗外有棵梧桐' }));
    const leave = () => door.as('ding')('me.delete', { words: LEAVING_WORDS });
    expect(refusal(await leave())).toBe('ORDERS_LIVE');
    given(await door.as('ding')('wish.withdraw', seen(wish)));
    given(await leave());
    for (let n = 0; n < 30; n += 1) await door.call('jobs');
    const [row] = await door.find('wishes', { _id: wish.id });
    expect(row).toMatchObject({ residentId: '', words: '', contact: '', state: 'closed' });
    expect(JSON.stringify(row)).not.toContain('梧桐');
  });

  test('not while he has taken one on', async () => {
    const { id } = await onWall(door);
    given(await door.as('xu')('wish.claim', { id }));
    const leave = { words: LEAVING_WORDS } as const;
    expect(refusal(await door.as('xu')('me.delete', leave))).toBe('ORDERS_IN_HAND');
  });
});

describe('what nobody takes on', () => {
  test('after 7 days units are told, after 15 the secretary decides in person; twice is once', async () => {
    const { id } = await onWall(door);
    await door.pass(7 * DAY + 1);
    await door.call('clock');
    expect((await told(id)).filter((one) => one.startsWith('wishForUnits'))).toEqual([
      'wishForUnits huangying',
    ]);
    await door.pass(8 * DAY);
    await door.call('clock');
    const up = await get('zhou', id);
    expect(up).toMatchObject({ toDecide: true, accountable: { name: '周建华' } });
    expect(await told(id)).toContain('wishYours zhou');
    expect(refusal(await door.as('limin')('wish.keep', { ...seen(up), words: '再等' }))).toBe('NOT_YOURS');
    const kept = given(
      await door.as('zhou')('wish.keep', { ...seen(up), words: '月底服务日请木工来做' }),
    ).wish;
    expect(kept).toMatchObject({ toDecide: false, due: { step: 'offerUnits' } });
    expect(refusal(await door.as('zhou')('wish.explain', { ...seen(kept), words: '办不了' }))).toBe(
      'NOT_YOURS',
    );
    await door.pass(15 * DAY + 1);
    const again = await get('zhou', id);
    given(await door.as('zhou')('wish.explain', { ...seen(again), words: '卫生间改造已列入明年计划' }));
    expect(await get('wang', id)).toMatchObject({ state: 'closed', outcome: 'explained' });
  });

  test('nobody verifies: it moves up by name, and the wall stays empty', async () => {
    const { id } = await submitted(door);
    await door.pass(3 * DAY);
    expect(await told(id)).toContain('wishYours sunli');
    expect((await get('wang', id)).accountable).toMatchObject({ name: '孙丽' });
  });

  test('it becomes an order, or a line of what the community needs', async () => {
    const wish = await onWall(door);
    const to = { kind: 'order', itemId: 'lookin', day: '2026-11-21', slot: 'any' } as const;
    expect(
      refusal(await door.as('limin')('wish.convert', { ...seen(wish), to: { ...to, day: '2026-11-19' } })),
    ).toBe('DAY_PAST');
    expect(
      refusal(await door.as('limin')('wish.convert', { ...seen(wish), to: { ...to, itemId: 'none' } })),
    ).toBe('ITEM_GONE');
    // However many orders of his own are under way.
    let own = await door.as('wang')('order.place', lamp);
    for (let n = 0; own.ok && n < 5; n += 1) own = await door.as('wang')('order.place', lamp);
    expect(refusal(own)).toBe('TOO_MANY_OPEN');
    const { wish: done } = await twice('limin', 'wish.convert', { ...seen(wish), to });
    expect(done).toMatchObject({ state: 'converted', converted: { to: 'order' } });
    const orders = await door.find('orders', { residentId: 'wang', itemId: 'lookin' });
    expect(orders.map(({ _id }) => _id)).toContain(done.converted?.id);
    const contact = given(await door.as('wang')('order.get', { id: done.converted?.id ?? '' })).order.contact;
    expect(contact).toMatchObject({ name: '王秀兰' });
    const other = await submitted(door);
    const need = { kind: 'need', category: 'goods', quantity: '一把', until: '2026-12-31' } as const;
    given(await door.as('limin')('wish.convert', { ...seen(other), to: need }));
    expect(await door.find('needs', { title: chair.title })).toHaveLength(1);
  });
});
