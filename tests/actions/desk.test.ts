import { DAY, dayOf, HOUR, moment } from '@core/domain/calendar/time';
import { randomUUID } from 'node:crypto';
import { add, change } from '../../cloudfunctions/kit/store';
import { bytesOf } from '../../cloudfunctions/kit/storage';
import { grantRow } from '../../localcloud/seeds/people';
import { readPdf } from '../print/readPdf';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, lamp, opened, placed, resolved, type View } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
  // 许永福 looks after the buildings, too.
  await add('grants', grantRow('xu', 'propertyStaff', '990001/01/01/', Date.now()));
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const which = ({ id, version }: View) => ({ id, version });
const see = async (who: string, { id }: { id: string }) =>
  given(await door.as(who)('order.get', { id })).order;
const row = async ({ id }: { id: string }) => (await door.find('orders', { _id: id }))[0];
const inDays = (days: number): string => dayOf(Date.now() + days * DAY);

/** A slip for the property manager, just sent. */
async function slipped(order: View): Promise<View> {
  const { id, version } = await see('limin', order);
  return given(await door.as('limin')('order.slip', { id, version, to: 'xu', role: 'propertyStaff' })).order;
}

/** Called up to the street: the chain is walked by one call after the other. */
async function atTheStreet(order: View): Promise<View> {
  let seen = await see('limin', order);
  while ((await row(seen))?.accountable?.role !== 'streetStaff')
    seen = given(await door.as('limin')('order.escalate', { ...which(seen), words: '要登高车' })).order;
  return seen;
}

describe('a slip', () => {
  test('goes to the property manager, who says yes; it is done and signed on paper', async () => {
    const order = await opened(door);
    const { list } = given(await door.as('limin')('desk.slipTargets', { id: order.id }));
    expect(list).toContainEqual(expect.objectContaining({ id: 'xu', role: 'propertyStaff', name: '许永福' }));
    const sent = await slipped(order);
    expect(sent).toMatchObject({ state: 'dispatched', slip: { number: `P${order.code}` } });
    const taken = given(await door.as('xu')('order.accept', which(await see('xu', order)))).order;
    const begun = given(await door.as('xu')('order.start', which(taken))).order;
    const done = given(await door.as('xu')('order.resolve', { ...which(begun), words: '换好了' })).order;
    const photo = 'signature';
    const path = `photos/limin/${photo}.png`;
    const file = { _id: photo, ownerId: 'limin', path, fileId: `cloud://none/${path}`, at: Date.now() };
    await add('files', { ...file, state: 'uploaded' });
    const key = randomUUID();
    const which2 = { ...which(done), photo };
    const signed = given(await door.as('limin')('order.signOff', which2, key)).order;
    expect(signed).toMatchObject({ state: 'closed', confirmation: 'confirmed' });
    expect(given(await door.as('limin')('order.signOff', which2, key)).order.version).toBe(signed.version);
  });

  test('refused twice goes to the supervisor by name: there is no third bounce', async () => {
    const order = await opened(door);
    for (const times of [1, 2]) {
      await slipped(order);
      const seen = await see('xu', order);
      given(await door.as('xu')('order.refuse', { ...which(seen), reason: 'skill', words: '户内管道' }));
      expect(await row(order)).toMatchObject({ refusals: times });
    }
    const seen = await see('limin', order);
    expect(seen).toMatchObject({ state: 'open', escalation: { why: 'refused' } });
    expect(seen.accountable?.role).toBe('branchSecretary');
  });

  test('taken back counts no refusal; nothing is sent to who does not look after the place', async () => {
    const order = await opened(door);
    const { id, version } = await see('limin', order);
    const wrong = { id, version, to: 'chen', role: 'propertyStaff' } as const;
    expect(refusal(await door.as('limin')('order.slip', wrong))).toBe('NOT_FOR_YOU');
    const sent = await slipped(order);
    const back = given(await door.as('limin')('order.recall', which(sent))).order;
    expect(back.state).toBe('open');
    expect(await row(order)).toMatchObject({ refusals: 0 });
    expect((await row(order))?.slip).toBeUndefined();
    expect(refusal(await door.as('limin')('order.recall', which(sent)))).toBe('STALE');
    expect(refusal(await door.as('limin')('order.recall', which(back)))).toBe('NOT_NOW');
  });

  test('is printed with door and telephone for the desk, and for nobody who may not know them', async () => {
    const order = await opened(door);
    expect(refusal(await door.as('limin')('slip.print', { id: order.id }))).toBe('NO_SLIP');
    await slipped(order);
    const printed = async (who: string) => {
      const { id } = given(await door.as(who)('slip.print', { id: order.id }));
      await door.call('jobs');
      const link = given(await door.as(who)('slip.link', { id }));
      const [job] = await door.find('jobs', { _id: id });
      return { id, link, sheet: readPdf(await bytesOf(String(job?.result?.fileId))) };
    };
    const desk = await printed('limin');
    expect(desk.link).toMatchObject({ name: `P${order.code}.pdf`, missing: '' });
    for (const words of ['王秀兰', '13812342046', lamp.words, '李敏'])
      expect(desk.sheet.text).toContain(words);
    expect(Math.min(...desk.sheet.sizes)).toBeGreaterThanOrEqual(18);
    expect(desk.sheet.gaps).toBe(0);
    expect(desk.sheet.code).toBe(`${process.env.LINLI_APP_URL}#/resident/order/index?id=${order.id}`);
    const manager = await printed('xu');
    expect(manager.sheet.text).not.toContain('王秀兰');
    expect(manager.sheet.text).not.toContain('13812342046');
    expect(manager.sheet.text).toContain(lamp.words);
    expect(refusal(await door.as('xu')('slip.link', { id: desk.id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('chen')('slip.print', { id: 'none' }))).toBe('NOT_FOUND');
  });

  test('printed twice with one key is one sheet, and its link is not there before it is', async () => {
    const order = await opened(door);
    await slipped(order);
    const key = randomUUID();
    const print = () => door.as('limin')('slip.print', { id: order.id }, key);
    expect(given(await print()).id).toBe(given(await print()).id);
    await add('jobs', {
      ...{ _id: 'unmade', kind: 'printSlip', state: 'running', cursor: '', progress: 0, failures: 0 },
      ...{
        by: 'limin',
        input: { order: order.id, shows: 'contact' },
        at: Date.now(),
        nextAt: Date.now() + DAY,
      },
    });
    expect(refusal(await door.as('limin')('slip.link', { id: 'unmade' }))).toBe('NOT_READY');
  });
});

describe('calling up and answering down', () => {
  test('each call goes one office up, to the street and the county, and no further', async () => {
    let order = await opened(door);
    const roles = [order.accountable?.role];
    const names = [];
    for (let up = 0; up < 4; up += 1) {
      const seen = await see('limin', order);
      const { next } = given(await door.as('limin')('desk.chain', { id: order.id }));
      names.push(next?.name);
      order = given(await door.as('limin')('order.escalate', { ...which(seen), words: '要登高车' })).order;
      roles.push(order.accountable?.role);
    }
    const offices = ['communityStaff', 'branchSecretary', 'communitySecretary', 'streetStaff', 'admin'];
    expect(roles).toEqual(offices);
    const last = (await row(order))?.accountable?.personId ?? '';
    expect(names.at(-1)).toBe(order.accountable?.name);
    expect(given(await door.as(last)('desk.toAnswer', {})).list.map(({ id }) => id)).toEqual([order.id]);
    const again = { ...which(await see('limin', order)), words: '还要' };
    expect(refusal(await door.as('limin')('order.escalate', again))).toBe('AT_THE_TOP');
    expect(given(await door.as('limin')('desk.chain', { id: order.id })).next).toBeUndefined();
  });

  test.each(['takeOver', 'explain', 'assign'] as const)(
    'the street answers with a day, by %s, and the resident reads who said what',
    async (kind) => {
      const order = await atTheStreet(await opened(door));
      const street = (await row(order))?.accountable?.personId ?? '';
      const mine = await see(street, order);
      expect(mine.acts).toContain('answerDown');
      const { below } = given(await door.as(street)('desk.chain', { id: order.id }));
      const to = kind === 'assign' ? { to: below.at(-1)?.id ?? '' } : {};
      const said = { ...which(mine), kind, words: '明天带车来', until: inDays(2), ...to };
      const key = randomUUID();
      given(await door.as(street)('order.answerDown', said, key));
      given(await door.as(street)('order.answerDown', said, key));
      const read = await see('wang', order);
      expect(read.escalation?.answer).toMatchObject({
        kind,
        words: '明天带车来',
        by: { role: 'streetStaff' },
      });
      if (kind === 'assign') expect(read.escalation?.answer?.to?.name).toBe(below.at(-1)?.name);
      expect(read.trail.at(-1)?.kind).toBe('promised');
      const late = { ...said, version: (await see(street, order)).version };
      expect(refusal(await door.as(street)('order.answerDown', late))).toBe('ANSWERED');
    },
  );

  test('an answer names a day that can be kept, and somebody below', async () => {
    const fresh = await opened(door);
    const own = { ...which(await see('limin', fresh)), kind: 'explain', words: '在找人' } as const;
    expect(refusal(await door.as('limin')('order.answerDown', { ...own, until: inDays(1) }))).toBe(
      'NOTHING_ASKED',
    );
    const order = await atTheStreet(fresh);
    const street = (await row(order))?.accountable?.personId ?? '';
    const said = { ...which(await see(street, order)), kind: 'takeOver', words: '明天来' } as const;
    const answer = door.as(street);
    expect(refusal(await answer('order.answerDown', { ...said, until: inDays(-1) }))).toBe('BAD_DATE');
    expect(refusal(await answer('order.answerDown', { ...said, until: inDays(31) }))).toBe('BAD_DATE');
    const other = { ...said, kind: 'assign', until: inDays(1), to: 'chen' } as const;
    expect(refusal(await answer('order.answerDown', other))).toBe('NOT_BELOW');
    expect(refusal(await door.as('limin')('order.answerDown', { ...said, until: inDays(1) }))).toBe(
      'NOT_YOURS',
    );
  });

  test('silence moves it up by itself and the resident sees that; so does a promised day that passed', async () => {
    const order = await opened(door);
    given(await door.as('limin')('order.escalate', { ...which(await see('limin', order)), words: '没人会' }));
    const first = (await row(order))?.accountable?.personId ?? '';
    const said = {
      ...which(await see(first, order)),
      kind: 'takeOver',
      words: '明天办',
      until: inDays(1),
    } as const;
    given(await door.as(first)('order.answerDown', said));
    await door.pass((2 * DAY) / 60_000);
    const unkept = await see('wang', order);
    expect(unkept.escalation).toMatchObject({ why: 'silent', to: { role: 'communitySecretary' } });
    await door.pass((4 * DAY) / 60_000);
    const unanswered = await see('wang', order);
    expect(unanswered.escalation).toMatchObject({ why: 'silent', to: { role: 'streetStaff' } });
    expect(unanswered.trail.map(({ kind }) => kind)).toContain('escalate');
  });
});

describe('what the desk does beside', () => {
  test('an order rests with a reason until a day, and goes on before it or by itself', async () => {
    const order = await claimed(door);
    given(await door.as('chen')('order.contact', which(order)));
    const seen = which(await see('limin', order));
    const rest = { reason: 'material', words: '灯座要另买' } as const;
    const suspend = door.as('limin');
    expect(refusal(await suspend('order.suspend', { ...seen, ...rest, until: inDays(0) }))).toBe('BAD_DATE');
    expect(refusal(await suspend('order.suspend', { ...seen, ...rest, until: inDays(31) }))).toBe('BAD_DATE');
    const key = randomUUID();
    const input = { ...seen, ...rest, until: inDays(3) };
    const resting = given(await suspend('order.suspend', input, key)).order;
    expect(given(await suspend('order.suspend', input, key)).order.version).toBe(resting.version);
    expect(await see('wang', order)).toMatchObject({
      state: 'suspended',
      suspension: { words: '灯座要另买' },
    });
    const on = given(await suspend('order.resume', which(resting))).order;
    expect(on.state).toBe('claimed');
    expect(refusal(await suspend('order.resume', which(on)))).toBe('NOT_NOW');
    given(await suspend('order.suspend', { ...which(on), ...rest, until: inDays(1) }));
    await door.pass((moment(inDays(1), 9) + 60_000 - Date.now()) / 60_000);
    expect((await see('limin', order)).state).toBe('claimed');
  });

  test('somebody is given a part, by the role he holds here, and let go again', async () => {
    const order = await opened(door);
    const seen = which(await see('limin', order));
    const part = { to: 'xu', role: 'propertyStaff', task: '关单元水阀' } as const;
    const call = door.as('limin');
    expect(refusal(await call('order.involve', { ...seen, ...part, to: 'zhao' }))).toBe('NOT_FOR_YOU');
    const both = given(await call('order.involve', { ...seen, ...part })).order;
    expect(both.parties).toMatchObject([{ name: '许永福', task: '关单元水阀', state: 'asked' }]);
    expect(refusal(await call('order.involve', { ...which(both), ...part }))).toBe('IN_TEAM');
    expect(refusal(await call('order.dismiss', { ...which(both), party: 4 }))).toBe('NOTHING_ASKED');
    const alone = given(await call('order.dismiss', { ...which(both), party: 0 })).order;
    expect(alone.parties).toEqual([]);
  });

  test('a third person asks after the close, once; who had a part in it does not', async () => {
    const order = await resolved(door);
    await door.pass((4 * DAY) / 60_000);
    const closed = await see('limin', order);
    expect(closed).toMatchObject({ state: 'closed', confirmation: 'unconfirmed' });
    expect(given(await door.as('limin')('desk.followUps', {})).list.map(({ id }) => id)).toContain(order.id);
    const heard = { answer: 'notDone', words: '又不亮了' } as const;
    await change(
      'orders',
      { _id: order.id },
      { proxy: { by: { personId: 'limin', role: 'communityStaff' }, consent: 'phone' } },
    );
    const own = await door.as('limin')('order.followUp', { ...which(closed), ...heard });
    expect(refusal(own)).toBe('NOT_THIRD');
    const key = randomUUID();
    const input = { ...which(closed), ...heard };
    const asked = given(await door.as('zhou')('order.followUp', input, key)).order;
    expect(given(await door.as('zhou')('order.followUp', input, key)).order.version).toBe(asked.version);
    expect(asked.followUp?.done).toMatchObject({ answer: 'notDone', words: '又不亮了' });
    expect(refusal(await door.as('zhou')('order.followUp', { ...which(asked), ...heard }))).toBe(
      'FOLLOWED_UP',
    );
    expect(given(await door.as('limin')('desk.followUps', {})).list.map(({ id }) => id)).not.toContain(
      order.id,
    );
    const again = given(await door.as('zhou')('order.reopen', { ...which(asked), words: '又不亮了' })).order;
    expect(again).toMatchObject({ state: 'open', escalation: { why: 'reopened' } });
  });

  test('ringing in vain is no follow-up: it is tried on three days, and then said to be in vain', async () => {
    const order = await resolved(door);
    await door.pass((4 * DAY) / 60_000);
    const ring = async () => {
      const input = { ...which(await see('zhou', order)), answer: 'noAnswer' as const };
      return given(await door.as('zhou')('order.followUp', input)).order;
    };
    const toAsk = async () =>
      given(await door.as('limin')('desk.followUps', {})).list.find(({ id }) => id === order.id);
    const first = await ring();
    expect(first.followUp).toMatchObject({ why: 'unconfirmed', tries: [{ words: '' }] });
    expect(first.followUp?.done).toBeUndefined();
    // On the same day again: still one try.
    expect((await ring()).followUp?.tries).toHaveLength(1);
    expect((await toAsk())?.followUpBy).toBe(first.followUp?.until);
    await door.pass(DAY / 60_000);
    expect((await ring()).followUp?.tries).toHaveLength(2);
    await door.pass(DAY / 60_000);
    const last = await ring();
    expect(last.followUp).toMatchObject({ done: { answer: 'noAnswer' } });
    expect(last.trail.map(({ kind }) => kind)).not.toContain('followUp');
    expect(await toAsk()).toBeUndefined();
    const heard = { ...which(last), answer: 'done' } as const;
    expect(refusal(await door.as('zhou')('order.followUp', heard))).toBe('FOLLOWED_UP');
  });

  test('the desk says that nobody came, once the hour has passed', async () => {
    const order = await claimed(door);
    const seen = which(await see('limin', order));
    expect(refusal(await door.as('limin')('order.noShow', { ...seen, words: '还没来' }))).toBe('TOO_EARLY');
    given(await door.as('chen')('order.contact', which(await see('chen', order))));
    const hours = (order.wanted.until + HOUR - Date.now()) / 60_000;
    await door.pass(hours);
    const late = which(await see('limin', order));
    const said = given(await door.as('limin')('order.noShow', { ...late, words: '等了一个小时' })).order;
    expect(said).toMatchObject({
      state: 'open',
      noShow: { words: '等了一个小时', absentee: { name: '陈志远' } },
    });
  });
});

test('a new order that nobody looks at goes to the community secretary; at twice the time it publishes itself where no judgement is needed', async () => {
  const order = await placed(door);
  const passTo = (at = 0) => door.pass(Math.ceil((at - Date.now()) / 60_000) + 1);
  await passTo((await row(order))?.due?.at);
  const seen = await see('wang', order);
  expect(seen).toMatchObject({ state: 'submitted', accountable: { name: '周建华' } });
  expect(seen.escalation).toMatchObject({ why: 'unseen', to: { role: 'communitySecretary' } });
  expect(await row(order)).toMatchObject({ selfPublishing: true, due: { step: 'publishAnyway' } });
  await passTo((await row(order))?.due?.at);
  expect((await see('wang', order)).state).toBe('open');
});
